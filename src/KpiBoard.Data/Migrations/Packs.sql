-- Packs as they were made, so that a number on paper can be held against what it rested on.

CREATE TABLE kpiboard.packs (
    service_code text COLLATE "C" NOT NULL,
    -- Also the id of the run that makes it.
    pack_id uuid NOT NULL,
    -- Random, printed on every page: with the number of a figure it is that figure's receipt.
    code text COLLATE "C" NOT NULL UNIQUE,
    title text NOT NULL,
    -- JSON: the sections, and the split of its tables.
    choice text NOT NULL,
    period text COLLATE "C" NOT NULL,
    form text COLLATE "C" NOT NULL CHECK (form IN ('Protected', 'Internal')),
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('Asked', 'Made', 'Failed')),
    -- What is being done, in plain words.
    progress text,
    -- Why it could not be made, in plain words.
    failure text,
    made_at timestamptz,
    as_of date,
    rules text,
    -- JSON: the versions of the files that its figures were counted from.
    files text,
    -- JSON: each printed figure by its number.
    figures text,
    pdf bytea,
    xlsx bytea,
    csv bytea,
    PRIMARY KEY (service_code, pack_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.packs TO kpiboard_app;
GRANT SELECT ON kpiboard.packs TO kpiboard_reader;

ALTER TABLE kpiboard.packs ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.packs FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.packs USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
-- Whoever sees no counts sees no pack that has them.
CREATE POLICY protected_alone ON kpiboard.packs AS RESTRICTIVE FOR SELECT TO kpiboard_reader USING (form = 'Protected');

ALTER TABLE kpiboard.job_runs DROP CONSTRAINT job_runs_kind_check;
ALTER TABLE kpiboard.job_runs ADD CONSTRAINT job_runs_kind_check CHECK (kind IN ('Import', 'Count', 'Pack'));
