-- What a data officer needs to get files in, and right: who sent what, each time a version was in use, whose a finding is,
-- and what people decided: mappings of headers and codes, children tied to a UPN, rulings on conflicts, warnings accepted.

ALTER TABLE kpiboard.imports
    -- The name of the account, or the way it came: the inbox, the command.
    ADD COLUMN sent_by text NOT NULL DEFAULT 'not recorded',
    -- Why nothing of it could be kept, in plain words.
    ADD COLUMN refusal text,
    -- What is worth knowing of the reading and is no finding, a line each.
    ADD COLUMN notes text,
    ADD COLUMN decided_by text,
    ADD COLUMN decided_at timestamptz,
    -- JSON: what it moved when it was put in use.
    ADD COLUMN changes text;

ALTER TABLE kpiboard.findings
    ADD COLUMN child_id text,
    ADD COLUMN upn text,
    -- Alike for rows alike in every value: a warning accepted is of a row as it was.
    ADD COLUMN row_print bigint NOT NULL DEFAULT 0;
CREATE INDEX findings_by_code ON kpiboard.findings (service_code, import_id, code, number);

-- Pages count what waits each time they are made.
CREATE INDEX versions_on_hold ON kpiboard.file_versions (service_code, import_id) WHERE state = 'OnHold';

CREATE TABLE kpiboard.version_uses (
    service_code text COLLATE "C" NOT NULL,
    file_version_id uuid NOT NULL,
    in_use_from timestamptz NOT NULL,
    in_use_until timestamptz,
    put_by text NOT NULL,
    -- JSON: what it moved when it was put back in use.
    changes text,
    PRIMARY KEY (service_code, file_version_id, in_use_from),
    FOREIGN KEY (service_code, file_version_id) REFERENCES kpiboard.file_versions
);
-- The owner is under the policies too: every service is seen for the length of this statement.
ALTER TABLE kpiboard.file_versions NO FORCE ROW LEVEL SECURITY;
INSERT INTO kpiboard.version_uses
SELECT service_code, file_version_id, in_use_from, in_use_until, 'not recorded'
FROM kpiboard.file_versions WHERE in_use_from IS NOT NULL;
ALTER TABLE kpiboard.file_versions FORCE ROW LEVEL SECURITY;

ALTER TABLE kpiboard.job_runs
    ADD COLUMN sent_by text NOT NULL DEFAULT 'the inbox',
    -- A person looks at it before it is used, whatever is found.
    ADD COLUMN is_previewed boolean NOT NULL DEFAULT false;
-- Two people may send files of one name at once: each is a run.
DROP INDEX kpiboard.one_run_at_a_time;
CREATE UNIQUE INDEX one_run_at_a_time ON kpiboard.job_runs (service_code, kind)
    WHERE state IN ('Queued', 'Running') AND kind = 'Count';

CREATE TABLE kpiboard.mappings (
    service_code text COLLATE "C" NOT NULL,
    -- File: their name of a file or sheet, ours one of the files. Column: their header, ours a column. Value: their code, ours
    -- one of the column's. Constant: a column they have not, ours its value in every row.
    kind text NOT NULL CHECK (kind IN ('File', 'Column', 'Value', 'Constant')),
    -- Ours, without .csv; empty for a file.
    file_name text NOT NULL,
    -- Ours; empty for a file and for a column.
    column_name text NOT NULL,
    theirs text NOT NULL,
    ours text NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (service_code, kind, file_name, column_name, theirs)
);

CREATE TABLE kpiboard.ties (
    service_code text COLLATE "C" NOT NULL,
    upn text NOT NULL,
    child_id text NOT NULL,
    tied_by text NOT NULL,
    tied_at timestamptz NOT NULL,
    PRIMARY KEY (service_code, upn)
);

CREATE TABLE kpiboard.rulings (
    service_code text COLLATE "C" NOT NULL,
    ruling_id uuid NOT NULL,
    child_id text NOT NULL,
    kind text NOT NULL,
    -- What each side said when it was ruled: once either says something else, the ruling no longer holds.
    case_says text NOT NULL,
    return_says text NOT NULL,
    is_for_case boolean NOT NULL,
    reason text NOT NULL,
    ruled_by text NOT NULL,
    ruled_at timestamptz NOT NULL,
    PRIMARY KEY (service_code, ruling_id),
    UNIQUE (service_code, child_id, kind, case_says, return_says)
);

CREATE TABLE kpiboard.accepted_warnings (
    service_code text COLLATE "C" NOT NULL,
    file_name text NOT NULL,
    column_name text NOT NULL,
    code text NOT NULL,
    row_print bigint NOT NULL,
    reason text NOT NULL,
    accepted_by text NOT NULL,
    accepted_at timestamptz NOT NULL,
    -- The last day it holds.
    until date NOT NULL,
    PRIMARY KEY (service_code, file_name, column_name, code, row_print)
);

CREATE TABLE kpiboard.qualities (
    service_code text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL,
    -- JSON: every part with its counts, and what those who see no counts are told.
    parts text NOT NULL,
    protected text NOT NULL,
    PRIMARY KEY (service_code, period)
);

CREATE TABLE kpiboard.ehc_plans (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    start_date date NOT NULL, end_date date, last_review_date date,
    PRIMARY KEY (service_code, file_version_id, line)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.version_uses, kpiboard.mappings, kpiboard.ties, kpiboard.rulings,
    kpiboard.accepted_warnings, kpiboard.ehc_plans, kpiboard.qualities TO kpiboard_app;
GRANT SELECT (service_code, period, protected) ON kpiboard.qualities TO kpiboard_reader;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['version_uses', 'mappings', 'ties', 'rulings', 'accepted_warnings', 'ehc_plans', 'qualities'] LOOP
        EXECUTE format('ALTER TABLE kpiboard.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE kpiboard.%I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format(
            'CREATE POLICY services_entered ON kpiboard.%I USING (service_code = ANY ((SELECT NULLIF(current_setting(''kpiboard.services'', true), '''')::text[])::text[]))', name);
    END LOOP;
END $$;
