namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>A worksheet: its title, lines of words, and at most one table beneath them with nothing after it.</summary>
/// <param name="Name">At most 31 signs, and no other worksheet's.</param>
/// <param name="Lines">Under the title, one a row.</param>
internal sealed record SheetPlan(string Name, string Title, IReadOnlyList<string> Lines)
{
    /// <summary>Names of the columns; empty where there is no table.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows { get; init; } = [];

    /// <summary>Null for most.</summary>
    public ChartPlan? Chart { get; init; }

    /// <summary>The row of the column names, from 1.</summary>
    public uint HeadingRow => (uint)Lines.Count + 2;
}
