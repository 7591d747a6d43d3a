using KpiBoard.Counting;

namespace KpiBoard.Web.Differences;

/// <summary>Measures that being in a group settles, wholly or on one side: all who have a plan have a learning need. To compare them would find nothing.</summary>
public static class SettledByGroup
{
    private static readonly Dictionary<string, string[]> Splits = new(StringComparer.Ordinal)
    {
        ["kpi3_identified_sendaln"] = ["send", "statutory_plan"],
        ["kpi3_sendaln_plan"] = ["send", "statutory_plan"],
        ["statutory_plan_end"] = ["send", "statutory_plan"],
        ["statutory_plan_reviewed_in_year"] = ["send", "statutory_plan"],
        ["excluded_permanently_ever"] = ["permanently_excluded"],
        ["excluded_ever"] = ["permanently_excluded"],
    };

    /// <param name="split">Its name.</param>
    public static bool Holds(Measure measure, string split) => Splits.GetValueOrDefault(measure.Id)?.Contains(split) == true;
}
