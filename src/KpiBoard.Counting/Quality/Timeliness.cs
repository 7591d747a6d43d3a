namespace KpiBoard.Counting.Quality;

/// <summary>How soon after a period its file came. The days are ours: no guidance sets any.</summary>
public static class Timeliness
{
    /// <summary>A file that comes within so many days is in time.</summary>
    public const int InTime = 31;

    /// <summary>From then on each day takes the same off, and after so many more nothing is left.</summary>
    public const int Span = 90;

    /// <summary>Days from the end of a quarter to the first version that came after it, or to the as-of day while none has. Of a caseload, or of a quarter that still runs: how old the version in use is.</summary>
    /// <returns>Null when it cannot be told: nothing came yet, or the quarter was over long before the first version ever came.</returns>
    public static int? DaysOf(Period period, DateOnly asOf, IReadOnlyList<DateOnly> arrivals)
    {
        var came = arrivals.Where(day => day <= asOf).ToList();
        if (came.Count == 0)
        {
            return null;
        }

        if (period.Quarter is not { } quarter || quarter.LastDay >= asOf)
        {
            return asOf.DayNumber - came[^1].DayNumber;
        }

        var first = came.Find(day => day > quarter.LastDay);
        // A service that begins to use the board brings its past along: that says nothing of how soon it sends.
        return first == came[0] && quarter < Counting.Quarter.LatestComplete(first) ? null
            : (first == default ? asOf : first).DayNumber - quarter.LastDay.DayNumber;
    }

    /// <summary>Days left of <see cref="Span"/>, of all of them.</summary>
    public static Ratio MarkOf(int days) => new(Math.Clamp(InTime + Span - days, 0, Span), Span);
}
