-- Who took a list of children away. Who sees protected figures alone is given nothing of it.

CREATE TABLE kpiboard.child_exports (
    service_code text COLLATE "C" NOT NULL,
    export_id uuid NOT NULL,
    exported_at timestamptz NOT NULL,
    -- The account's name.
    exported_by text NOT NULL,
    what text NOT NULL,
    children integer NOT NULL,
    PRIMARY KEY (service_code, export_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON kpiboard.child_exports TO kpiboard_app;

ALTER TABLE kpiboard.child_exports ENABLE ROW LEVEL SECURITY;
ALTER TABLE kpiboard.child_exports FORCE ROW LEVEL SECURITY;
CREATE POLICY services_entered ON kpiboard.child_exports
    USING (service_code = ANY ((SELECT NULLIF(current_setting('kpiboard.services', true), '')::text[])::text[]));
