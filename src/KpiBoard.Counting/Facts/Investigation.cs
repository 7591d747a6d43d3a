namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>investigations.csv</c>: a time released under investigation.</summary>
/// <param name="EndDate">Null while it is open.</param>
public sealed record Investigation(DateOnly StartDate, DateOnly? EndDate) : ISpan;
