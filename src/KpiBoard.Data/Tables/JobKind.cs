namespace KpiBoard.Data.Tables;

public enum JobKind
{
    /// <summary>Takes an input from the inbox.</summary>
    Import,

    /// <summary>Counts a service again, and publishes its figures.</summary>
    Count,

    /// <summary>Makes a pack.</summary>
    Pack,
}
