CREATE TABLE kpiboard.targets (
    -- '*' is the nation's.
    service_code text COLLATE "C" NOT NULL,
    measure text COLLATE "C" NOT NULL,
    from_day date NOT NULL,
    until date,
    -- From 0 to 1.
    share numeric NOT NULL CHECK (share BETWEEN 0 AND 1),
    set_by text NOT NULL,
    set_at timestamptz NOT NULL,
    PRIMARY KEY (service_code, measure, from_day)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.targets TO kpiboard_app;
GRANT SELECT (service_code, measure, from_day, until, share) ON kpiboard.targets TO kpiboard_reader;

ALTER TABLE kpiboard.targets ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.targets FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.targets USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
-- A target of the nation is no secret of any service.
CREATE POLICY national ON kpiboard.targets FOR SELECT USING (service_code = '*');
