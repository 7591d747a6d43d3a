namespace KpiBoard.Data.Tests.Boards;

/// <summary>The days that tests count on.</summary>
internal static class Days
{
    /// <summary>That of the examples' expected figures.</summary>
    public static readonly DateOnly AsOf = new(2026, 3, 31);

    /// <summary>That of the examples' caseload.</summary>
    public static readonly DateOnly Caseload = new(2024, 8, 20);
}
