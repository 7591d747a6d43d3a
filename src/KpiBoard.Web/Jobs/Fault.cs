using Npgsql;

namespace KpiBoard.Web.Jobs;

/// <summary>What may be told of an exception. Its message may quote a row, so it is neither logged nor shown.</summary>
internal static class Fault
{
    /// <summary>The kinds of exception with what PostgreSQL calls them, and where they arose.</summary>
    public static string Describe(Exception exception) =>
        string.Join(" <- ", Chain(exception).Select(one => one is PostgresException refused ? $"{one.GetType().Name} {refused.SqlState}" : one.GetType().Name))
        + "\n" + string.Join("\n--\n", Chain(exception).Select(one => one.StackTrace));

    /// <summary>The database could not be asked, or gave up for reasons of its own: later it may work.</summary>
    public static bool IsOfDatabase(Exception exception) => Chain(exception).Any(one => one switch
    {
        PostgresException refused => refused.IsTransient || refused.SqlState.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException => true,
        _ => false,
    });

    /// <summary>For the officer who sent the files.</summary>
    public static string Sentence(Exception exception) => Chain(exception).Any(one => one is IOException or UnauthorizedAccessException)
        ? "A file could not be read or written, so nothing was changed. Try again; if it fails again, ask whoever runs this board to look at the inbox's rights and space."
        : "A fault of the program stopped it, and nothing was changed. Try again; if it fails again, tell whoever runs this board, whose log says more.";

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (var one = exception; one is not null; one = one.InnerException!)
        {
            yield return one;
        }
    }
}
