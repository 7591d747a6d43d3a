namespace KpiBoard.Web.Open;

/// <summary>A measure and its definition.</summary>
/// <param name="Counts">What is counted, and of whom.</param>
/// <param name="Polarity">higher_is_better, lower_is_better or no_judgement.</param>
/// <param name="Source">Where the definition comes from.</param>
/// <param name="Definition">The address of its page.</param>
public sealed record MeasureAnswer(
    string Id, string Title, string Counts, string Polarity, string Source, DateOnly ValidFrom, string RulesVersion, string Definition);
