using System.Text.Json;
using KpiBoard.Counting.Cohort;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data.Signing;

/// <summary>Child-quarters as they are sealed: a JSON array of what is stored of each.</summary>
internal static class SealedChildren
{
    public static string Write(IEnumerable<ChildQuarterRow> rows) => $"[{string.Join(",\n", rows.Select(row => row.Truths))}]";

    public static IReadOnlyList<ChildQuarter> Read(string children)
    {
        using var array = JsonDocument.Parse(children);
        return [.. array.RootElement.EnumerateArray().Select(child => ChildQuarterJson.Read(child.GetRawText()))];
    }
}
