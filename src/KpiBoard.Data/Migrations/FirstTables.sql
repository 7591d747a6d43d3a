-- The application works as kpiboard_app, which owns nothing and is hidden from every other service's rows:
-- without kpiboard.services set it sees no row of any table that holds a child.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kpiboard_app') THEN
        CREATE ROLE kpiboard_app NOLOGIN;
    END IF;
EXCEPTION
    -- Roles belong to the whole cluster: another database of it may make the role at this moment.
    WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

DO $$
BEGIN
    -- From PostgreSQL 16 on, who makes a role is a member of it and yet may not become it.
    IF NOT pg_has_role(current_user, 'kpiboard_app',
        CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
        EXECUTE format('GRANT kpiboard_app TO %I', current_user);
    END IF;
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO kpiboard_app', current_database());
END $$;

CREATE SCHEMA IF NOT EXISTS kpiboard;
GRANT USAGE ON SCHEMA kpiboard TO kpiboard_app;

CREATE TABLE kpiboard.services (
    service_code text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    nation text,
    region text,
    police_force text,
    is_set_up boolean NOT NULL
);

CREATE TABLE kpiboard.imports (
    service_code text COLLATE "C" NOT NULL,
    import_id uuid NOT NULL,
    received_at timestamptz NOT NULL,
    input_name text NOT NULL,
    hold_reason text,
    PRIMARY KEY (service_code, import_id)
);

CREATE TABLE kpiboard.file_versions (
    service_code text COLLATE "C" NOT NULL,
    file_version_id uuid NOT NULL,
    import_id uuid NOT NULL,
    file_name text NOT NULL,
    state text NOT NULL CHECK (state IN ('OnHold', 'InUse', 'Replaced', 'Discarded')),
    in_use_from timestamptz,
    in_use_until timestamptz,
    content_hash text NOT NULL,
    content bytea NOT NULL,
    rows_used integer NOT NULL,
    rows_set_aside integer NOT NULL,
    rows_duplicate integer NOT NULL,
    rows_unmatched integer NOT NULL,
    PRIMARY KEY (service_code, file_version_id),
    FOREIGN KEY (service_code, import_id) REFERENCES kpiboard.imports
);
-- The content is gzip already.
ALTER TABLE kpiboard.file_versions ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX one_version_in_use ON kpiboard.file_versions (service_code, file_name) WHERE state = 'InUse';

CREATE TABLE kpiboard.findings (
    service_code text COLLATE "C" NOT NULL,
    import_id uuid NOT NULL,
    number integer NOT NULL,
    file_name text NOT NULL,
    line integer NOT NULL,
    column_name text NOT NULL,
    severity text NOT NULL,
    code text NOT NULL,
    value text,
    PRIMARY KEY (service_code, import_id, number)
);

CREATE TABLE kpiboard.children (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    in_error boolean NOT NULL, date_of_birth date, sex text, ethnicity text,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.orders (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    order_id text NOT NULL, legal_outcome text NOT NULL, disposal_type text, outcome_date date NOT NULL, start_date date NOT NULL,
    end_date date, residence text, appeal_status text,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.placements (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    provision_type text NOT NULL, suitability text, hours_offered integer, hours_attended integer,
    start_date date NOT NULL, end_date date, school_urn text,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.learning_needs (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    identified boolean NOT NULL, formal_plan boolean, plan_type text, start_date date NOT NULL, end_date date, last_review_date date,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.attainments (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    subject text NOT NULL, level text NOT NULL, achieved_date date NOT NULL,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.investigations (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    start_date date NOT NULL, end_date date,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.care_spells (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    status text NOT NULL, start_date date NOT NULL, end_date date,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.exclusions (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    category text NOT NULL, start_date date NOT NULL, reasons text, sessions integer, school_urn text,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.part_time_timetables (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    start_date date NOT NULL, end_date date, planned_end_date date, hours_per_week integer, last_review_date date,
    parent_agreed boolean, school_urn text,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.attendance_periods (
    service_code text COLLATE "C" NOT NULL, file_version_id uuid NOT NULL, line integer NOT NULL, child_id text, upn text,
    period_start date NOT NULL, period_end date NOT NULL, sessions_possible integer NOT NULL, sessions_attended integer NOT NULL,
    school_urn text,
    PRIMARY KEY (service_code, file_version_id, line)
);

CREATE TABLE kpiboard.child_quarters (
    service_code text COLLATE "C" NOT NULL,
    quarter text COLLATE "C" NOT NULL,
    child_id text COLLATE "C" NOT NULL,
    order_id text NOT NULL,
    -- JSON, written and read whole by the application alone: as text it is neither parsed nor packed on its way.
    truths text NOT NULL,
    PRIMARY KEY (service_code, quarter, child_id)
);
ALTER TABLE kpiboard.child_quarters ALTER COLUMN truths SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA kpiboard TO kpiboard_app;
REVOKE ALL ON kpiboard.migrations FROM kpiboard_app;

-- Row-level security, for the owner of the tables too.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'imports', 'file_versions', 'findings', 'children', 'orders', 'placements', 'learning_needs', 'attainments',
        'investigations', 'care_spells', 'exclusions', 'part_time_timetables', 'attendance_periods', 'child_quarters']
    LOOP
        EXECUTE format('ALTER TABLE kpiboard.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE kpiboard.%I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format(
            -- The inner SELECT makes PostgreSQL read the setting once a statement, not once a row.
            'CREATE POLICY services_entered ON kpiboard.%I USING (service_code = ANY ((SELECT NULLIF(current_setting(''kpiboard.services'', true), '''')::text[])::text[]))', name);
    END LOOP;
END $$;
