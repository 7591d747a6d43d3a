-- A quarter that was reviewed, and perhaps signed: signing freezes what it rests on, part by part, under one hash.
CREATE TABLE kpiboard.seals (
    service_code text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL,
    reviewed_by text NOT NULL,
    -- The account, for names can be alike.
    reviewer text NOT NULL,
    reviewed_at timestamptz NOT NULL,
    review text NOT NULL,
    -- Of the figures and texts that were reviewed: with others the review does not hold.
    reviewed_print text NOT NULL,
    signed_by text,
    signed_at timestamptz,
    as_of date,
    rules text,
    -- JSON, written and read whole. The children go when they may be kept no longer; their hash stays.
    children text,
    children_until date,
    children_hash text,
    with_counts text,
    figures text,
    texts text,
    files text,
    hash text,
    PRIMARY KEY (service_code, period),
    CHECK ((signed_at IS NULL) = (hash IS NULL))
);

-- A release that a signed quarter, a pack or a minute shows is heeded for ever.
ALTER TABLE kpiboard.releases ADD COLUMN is_sealed boolean NOT NULL DEFAULT false;

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.seals TO kpiboard_app;
-- Not the hashes over hidden counts: few numbers are open, so they could be guessed and held against them.
GRANT SELECT (service_code, period, reviewed_by, reviewed_at, review, signed_by, signed_at, as_of, rules, children_until, figures, texts, files, hash)
    ON kpiboard.seals TO kpiboard_reader;

ALTER TABLE kpiboard.seals ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.seals FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.seals USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));

-- What is signed stays as it is: of a sealed quarter nothing but the children can go.
CREATE FUNCTION kpiboard.keep_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.signed_at IS NOT NULL THEN
        IF TG_OP = 'DELETE' THEN
            RAISE EXCEPTION 'A signed quarter cannot be removed.' USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF (to_jsonb(NEW) - 'children') IS DISTINCT FROM (to_jsonb(OLD) - 'children') OR NEW.children IS NOT NULL THEN
            RAISE EXCEPTION 'A signed quarter cannot be changed.' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_sealed BEFORE UPDATE OR DELETE ON kpiboard.seals FOR EACH ROW EXECUTE FUNCTION kpiboard.keep_sealed();
