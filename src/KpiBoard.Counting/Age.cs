namespace KpiBoard.Counting;

/// <summary>Ages in completed years.</summary>
public static class Age
{
    /// <summary>Completed years on a day. A child born on 29 February has a birthday on 1 March in other years.</summary>
    /// <remarks>Source: counting rules section 2, rule 2.</remarks>
    public static int On(DateOnly day, DateOnly dateOfBirth)
    {
        var birthdayReached = (day.Month, day.Day).CompareTo((dateOfBirth.Month, dateOfBirth.Day)) >= 0;
        return day.Year - dateOfBirth.Year - (birthdayReached ? 0 : 1);
    }
}
