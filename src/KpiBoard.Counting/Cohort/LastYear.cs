namespace KpiBoard.Counting.Cohort;

/// <summary>The last year: later than the same day one year before the end, and up to the end.</summary>
/// <remarks>Source: counting rules section 6. One year before 29 February is 28 February.</remarks>
public readonly record struct LastYear(DateOnly End)
{
    public bool Holds(DateOnly day) => day > End.AddYears(-1) && day <= End;
}
