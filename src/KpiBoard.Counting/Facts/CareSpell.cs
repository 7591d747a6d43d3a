namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>care_status.csv</c>: a time with one care status.</summary>
/// <param name="EndDate">Null while it is open.</param>
public sealed record CareSpell(CareStatus Status, DateOnly StartDate, DateOnly? EndDate) : ISpan;
