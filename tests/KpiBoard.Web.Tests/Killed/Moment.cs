using KpiBoard.Data;

namespace KpiBoard.Web.Tests.Killed;

/// <summary>A moment in the life of an input at which the program stands still until a test lets it go on.</summary>
/// <param name="Prepare">What is to be done to the database before; empty for nothing.</param>
/// <param name="Obstacle">What takes the lock that it waits for.</param>
/// <param name="IsNew">By then the new figures are in use, also when it is killed.</param>
internal sealed record Moment(string Prepare, string Obstacle, bool IsNew)
{
    private const string Lock = "SELECT pg_advisory_xact_lock(7)";

    /// <summary>From before it takes the input until it has counted.</summary>
    public static IReadOnlyDictionary<string, Moment> All { get; } = new Dictionary<string, Moment>
    {
        ["before it looks into the inbox"] = Locked("services", "ACCESS EXCLUSIVE"),
        ["with the input taken and no run asked for"] = Locked("job_runs"),
        ["with a run asked for"] = Run("INSERT", "Import", "Queued"),
        ["while the asking is committed"] = Committed("job_runs"),
        ["when the run begins"] = Run("UPDATE", "Import", "Running"),
        ["while the run waits for its turn"] = new("", $"SELECT pg_advisory_xact_lock({Importer.ImportLock})", IsNew: false),
        ["before the import is written"] = Locked("imports"),
        ["before the earlier files are replaced"] = Locked("file_versions"),
        ["before the children are written"] = Locked("children"),
        ["before the orders are written"] = Locked("orders"),
        ["before the placements are written"] = Locked("placements"),
        ["before the earlier child-quarters are taken away"] = Locked("child_quarters"),
        ["before the earlier figures are taken away"] = Locked("publications"),
        ["before it says what it counted"] = Locked("counts"),
        ["when all is written and nothing committed"] = Written("child_addresses", "true", isNew: false),
        ["while the import is committed"] = Committed("child_quarters") with { IsNew = true },
        ["with the input put away and nothing said of it"] = Run("UPDATE", "Import", "Done") with { IsNew = true },
        ["with a count asked for"] = Run("INSERT", "Count", "Queued") with { IsNew = true },
        ["when the count is written and not committed"] = Written("child_addresses", "EXISTS (SELECT FROM kpiboard.job_runs WHERE kind = 'Count' AND state = 'Running')", isNew: true),
        ["when the count ends"] = Run("UPDATE", "Count", "Done") with { IsNew = true },
    };

    private static Moment Locked(string table, string mode = "SHARE") => new("", $"LOCK TABLE kpiboard.{table} IN {mode} MODE", IsNew: false);

    private static Moment Run(string change, string kind, string state) => new(
        Waits("true", $"TRIGGER waits AFTER {change} ON kpiboard.job_runs FOR EACH ROW WHEN (NEW.kind = '{kind}' AND NEW.state = '{state}' AND NEW.stage IS NULL)"), Lock, IsNew: false);

    private static Moment Committed(string table) => new(
        Waits("true", $"CONSTRAINT TRIGGER waits AFTER INSERT ON kpiboard.{table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"), Lock, IsNew: false);

    private static Moment Written(string table, string when, bool isNew) => new(
        Waits(when, $"TRIGGER waits AFTER INSERT ON kpiboard.{table} FOR EACH STATEMENT"), Lock, isNew);

    private static string Waits(string when, string trigger) =>
        $"CREATE FUNCTION public.waits() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {when} THEN PERFORM pg_advisory_xact_lock(7); END IF; RETURN NULL; END $$; "
        + $"CREATE {trigger} EXECUTE FUNCTION public.waits()";
}
