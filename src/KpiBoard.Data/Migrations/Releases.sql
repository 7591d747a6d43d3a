-- What readers were shown before, with the counts it had: a table of figures that is counted again is protected together with its
-- earlier releases. Nobody who sees protected figures alone may see it: kpiboard_reader is given nothing.

CREATE TABLE kpiboard.releases (
    service_code text COLLATE "C" NOT NULL,
    -- The quarter; or caseload, which is one table whatever its day.
    table_name text COLLATE "C" NOT NULL,
    number integer NOT NULL,
    counted_at timestamptz NOT NULL,
    -- As in publications.
    figures text NOT NULL,
    with_counts text NOT NULL,
    PRIMARY KEY (service_code, table_name, number)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.releases TO kpiboard_app;

-- The owner is under the policies too: every service is seen for the length of this statement.
ALTER TABLE kpiboard.publications NO FORCE ROW LEVEL SECURITY;
INSERT INTO kpiboard.releases
SELECT DISTINCT ON (1, 2) service_code, CASE WHEN period LIKE '____Q_' THEN period ELSE 'caseload' END, 1, now(), figures, with_counts
FROM kpiboard.publications ORDER BY 1, 2, period DESC;
ALTER TABLE kpiboard.publications FORCE ROW LEVEL SECURITY;

ALTER TABLE kpiboard.releases ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.releases FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.releases
    USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
