-- Figures of services beside each other: what everybody may see of each, one row a measure, so that a measure of all services is read at once.
-- It holds no hidden count, so whoever reads opens the rows of all services.
CREATE TABLE kpiboard.area_figures (
    service_code text COLLATE "C" NOT NULL,
    -- The quarter, or "caseload": the days of caseloads differ.
    period text COLLATE "C" NOT NULL,
    measure text COLLATE "C" NOT NULL,
    -- Null when it is hidden.
    numerator bigint,
    denominator bigint,
    rules text NOT NULL,
    source text NOT NULL CHECK (source IN ('CaseLevel', 'Return', 'Published')),
    coverage text NOT NULL CHECK (coverage IN ('None', 'Some', 'Most')),
    has_large_gaps boolean NOT NULL,
    -- Children of school age at the end, of all; null when hidden.
    school_age bigint,
    children bigint,
    -- JSON, written and read whole: the same by groups of children.
    groups text NOT NULL,
    PRIMARY KEY (service_code, period, measure),
    CHECK ((numerator IS NULL) = (denominator IS NULL)),
    CHECK ((school_age IS NULL) = (children IS NULL))
);
CREATE INDEX area_figures_of_a_measure ON kpiboard.area_figures (period, measure)
    INCLUDE (service_code, numerator, denominator, rules, source, coverage, has_large_gaps, school_age, children);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.area_figures TO kpiboard_app;
GRANT SELECT ON kpiboard.area_figures TO kpiboard_reader;

ALTER TABLE kpiboard.area_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.area_figures FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.area_figures
    USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));

-- Every service is to be published again by the count job. The owner is under the policies too.
ALTER TABLE kpiboard.counts NO FORCE ROW LEVEL SECURITY;
UPDATE kpiboard.counts SET is_published = false;
ALTER TABLE kpiboard.counts FORCE ROW LEVEL SECURITY;

-- A release that a signed quarter, a pack or a minute shows stays as it was shown.
CREATE FUNCTION kpiboard.keep_released() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Days have hyphens: caseloads of other days are forgotten, for they have other children.
    IF OLD.is_sealed AND position('-' IN OLD.period) = 0 AND (TG_OP = 'DELETE' OR NEW IS DISTINCT FROM OLD) THEN
        RAISE EXCEPTION 'What a signed quarter, a pack or a minute shows cannot be changed or removed.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_released BEFORE DELETE OR UPDATE OF service_code, period, number, figures, with_counts, is_sealed ON kpiboard.releases
    FOR EACH ROW EXECUTE FUNCTION kpiboard.keep_released();
