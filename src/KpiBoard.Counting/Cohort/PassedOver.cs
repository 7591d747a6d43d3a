namespace KpiBoard.Counting.Cohort;

/// <summary>An order of the period that was not kept, and the rule that passed it over.</summary>
public sealed record PassedOver(string OrderId, PassedOverRule Rule);
