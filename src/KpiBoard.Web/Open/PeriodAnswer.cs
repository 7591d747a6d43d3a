namespace KpiBoard.Web.Open;

/// <summary>A quarter that is over.</summary>
/// <param name="TimePeriod">As the CSV file has it.</param>
public sealed record PeriodAnswer(string Period, string Title, DateOnly FirstDay, DateOnly LastDay, string TimePeriod, string TimeIdentifier);
