-- What readers were shown before, with the counts it had: a table of figures that is counted again is protected together with its
-- earlier releases. Nobody who sees protected figures alone may see it: kpiboard_reader is given nothing.

CREATE TABLE kpiboard.releases (
    service_code text COLLATE "C" NOT NULL,
    -- The quarter, or the day of the caseload.
    period text COLLATE "C" NOT NULL,
    number integer NOT NULL,
    counted_at timestamptz NOT NULL,
    -- As in publications.
    figures text NOT NULL,
    with_counts text NOT NULL,
    PRIMARY KEY (service_code, period, number)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.releases TO kpiboard_app;

-- The owner is under the policies too: every service is seen for the length of this statement.
ALTER TABLE kpiboard.publications NO FORCE ROW LEVEL SECURITY;
INSERT INTO kpiboard.releases
SELECT service_code, period, 1, now(), figures, with_counts FROM kpiboard.publications;
ALTER TABLE kpiboard.publications FORCE ROW LEVEL SECURITY;

ALTER TABLE kpiboard.releases ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.releases FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.releases
    USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
