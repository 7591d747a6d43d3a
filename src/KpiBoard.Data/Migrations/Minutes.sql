-- Questions, decisions and actions of the board: they come back until they are closed.
CREATE TABLE kpiboard.minutes (
    service_code text COLLATE "C" NOT NULL,
    minute_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    -- The quarter before the board, or the day of its caseload.
    period text COLLATE "C" NOT NULL,
    -- Null where it is about no one measure.
    measure text COLLATE "C",
    words text NOT NULL,
    -- A role, and no person.
    owner text,
    due date,
    raised_by text NOT NULL,
    raised_at timestamptz NOT NULL,
    -- The figure of all children then, as it is and as readers saw it; null where it was hidden, or there was none.
    numerator bigint,
    denominator bigint,
    shown_numerator bigint,
    shown_denominator bigint,
    closed_by text,
    closed_at timestamptz,
    outcome text,
    PRIMARY KEY (service_code, minute_id)
);

-- What is said of a measure, or of the whole quarter where measure is empty. A new version leaves the old ones.
CREATE TABLE kpiboard.commentaries (
    service_code text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL,
    measure text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    words text NOT NULL,
    written_by text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (service_code, period, measure, version)
);

-- A case study, or a child's voice. Readers see it once a second person has found nothing in it that tells who the child is.
CREATE TABLE kpiboard.stories (
    service_code text COLLATE "C" NOT NULL,
    story_id uuid NOT NULL,
    period text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    words text NOT NULL,
    written_by text NOT NULL,
    -- The account, for names can be alike.
    writer text NOT NULL,
    written_at timestamptz NOT NULL,
    checked_by text,
    checked_at timestamptz,
    PRIMARY KEY (service_code, story_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.minutes, kpiboard.commentaries, kpiboard.stories TO kpiboard_app;
GRANT SELECT (service_code, minute_id, kind, period, measure, words, owner, due, raised_by, raised_at, shown_numerator, shown_denominator, closed_by, closed_at, outcome)
    ON kpiboard.minutes TO kpiboard_reader;
GRANT SELECT ON kpiboard.commentaries TO kpiboard_reader;
GRANT SELECT (service_code, story_id, period, kind, words, written_by, written_at, checked_by, checked_at) ON kpiboard.stories TO kpiboard_reader;

ALTER TABLE kpiboard.minutes ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.minutes FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.minutes USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
ALTER TABLE kpiboard.commentaries ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.commentaries FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.commentaries USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
ALTER TABLE kpiboard.stories ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.stories FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.stories USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
CREATE POLICY checked ON kpiboard.stories AS RESTRICTIVE FOR SELECT TO kpiboard_reader USING (checked_at IS NOT NULL);
