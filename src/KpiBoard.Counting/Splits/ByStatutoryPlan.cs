using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Splits;

/// <summary>An EHCP or IDP in force at the end.</summary>
public static class ByStatutoryPlan
{
    public static Split Split { get; } = Split.Of(
        "statutory_plan", "EHCP or IDP", child => StatutoryPlans.HasPlan(child) ? "plan" : "no_plan");
}
