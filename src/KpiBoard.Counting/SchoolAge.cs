namespace KpiBoard.Counting;

/// <summary>Compulsory school age in England and Wales.</summary>
/// <remarks>Source: Education Act 1996 s.8; counting rules section 3. The YJB's own boundary is not public.</remarks>
public static class SchoolAge
{
    /// <summary>School age lasts up to and including the school leaving date.</summary>
    public static bool Is(DateOnly day, DateOnly dateOfBirth) => day <= LeavingDate(dateOfBirth);

    /// <summary>The last Friday in June of the school year (1 September to 31 August) in which the child turns 16.</summary>
    public static DateOnly LeavingDate(DateOnly dateOfBirth)
    {
        var sixteenInAutumn = dateOfBirth.Month >= 9;
        var endOfJune = new DateOnly(dateOfBirth.Year + 16 + (sixteenInAutumn ? 1 : 0), 6, 30);
        var daysAfterFriday = ((int)endOfJune.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7;
        return endOfJune.AddDays(-daysAfterFriday);
    }
}
