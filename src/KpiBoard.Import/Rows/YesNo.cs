namespace KpiBoard.Import.Rows;

/// <summary>YES and NO.</summary>
internal static class YesNo
{
    public static CodeList<bool> Codes { get; } = new(("YES", true), ("NO", false));
}
