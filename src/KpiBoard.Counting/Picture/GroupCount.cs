namespace KpiBoard.Counting.Picture;

/// <summary>A group with its count, of how many.</summary>
public sealed record GroupCount(string Key, string Title, Ratio Ratio);
