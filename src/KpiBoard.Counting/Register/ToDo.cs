namespace KpiBoard.Counting.Register;

/// <summary>One thing to do for a child.</summary>
/// <param name="Since">When the child was excluded, or the plan or the timetable last looked at; null where there is no such day.</param>
/// <param name="Due">The last day on which it is in time; null where no rule names one.</param>
public sealed record ToDo(Need Need, DateOnly? Since = null, DateOnly? Due = null);
