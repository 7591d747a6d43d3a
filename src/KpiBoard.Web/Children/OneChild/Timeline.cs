namespace KpiBoard.Web.Children.OneChild;

/// <summary>A child's facts laid out in time. What was over long before the first order is told in the table alone.</summary>
/// <param name="From">The day of the left edge.</param>
/// <param name="Until">The day of the right edge.</param>
public sealed record Timeline(DateOnly From, DateOnly Until, IReadOnlyList<TimelineLane> Lanes)
{
    /// <summary>Units from the left edge to the right.</summary>
    public const double Width = 1000;

    // What a letter takes; a little more than it does.
    private const double Letter = 6.8;
    private const double Gap = 10;
    private const int YearsBefore = 2;
    private const int YearsAfter = 2;

    /// <param name="facts">At least one.</param>
    /// <param name="asOf">The day of the count.</param>
    public static Timeline Of(IReadOnlyList<TimelineFact> facts, DateOnly asOf)
    {
        var orders = facts.Where(fact => fact.Lane == Lane.Orders).Select(fact => fact.From).ToList();
        var earliest = facts.Min(fact => fact.From);
        var from = orders.Count > 0 && orders.Min().AddYears(-YearsBefore) > earliest ? orders.Min().AddYears(-YearsBefore) : earliest;
        var until = facts.Select(fact => fact.Until ?? fact.From).Append(asOf).Append(from.AddDays(1)).Max();
        // Some systems write an end that is not known as a day of a far year.
        until = until > asOf.AddYears(YearsAfter) && from < asOf ? asOf.AddYears(YearsAfter) : until;
        var empty = new Timeline(from, until, []);
        var drawn = facts.Where(fact => empty.Holds(fact)).GroupBy(fact => fact.Lane);
        return empty with { Lanes = [.. drawn.Select(lane => new TimelineLane(lane.Key, empty.Pack(lane)))] };
    }

    /// <summary>Facts that were over before the left edge.</summary>
    public IEnumerable<TimelineFact> Before(IEnumerable<TimelineFact> facts) => facts.Where(fact => !Holds(fact));

    /// <summary>The first days of quarters, and of years alone where there would be too many.</summary>
    public IEnumerable<(DateOnly Day, double X)> Marks
    {
        get
        {
            var months = IsLong ? 12 : 3;
            for (var day = new DateOnly(From.Year, 1, 1); day <= Until; day = day.AddMonths(months))
            {
                if (day >= From)
                {
                    yield return (day, At(day));
                }
            }
        }
    }

    /// <summary>Over three years.</summary>
    public bool IsLong => Until.DayNumber - From.DayNumber > 3 * 366;

    private double At(DateOnly day) => Math.Clamp((day.DayNumber - From.DayNumber) * Width / (Until.DayNumber - From.DayNumber), 0, Width);

    private bool Holds(TimelineFact fact) => fact.From >= From || (!fact.IsMoment && (fact.Until is null || fact.Until >= From));

    private List<TimelineBar> Pack(IEnumerable<TimelineFact> facts)
    {
        var (bars, ends) = (new List<TimelineBar>(), new List<double>());
        foreach (var fact in facts)
        {
            var (left, right, words) = (At(fact.From), fact.IsMoment ? At(fact.From) : At(fact.Until ?? Until), fact.Label.Length * Letter);
            var label = Math.Max(0, Math.Min(left, Width - words));
            var row = ends.FindIndex(end => end + Gap <= Math.Min(left, label));
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = Math.Max(right, label + words);
            bars.Add(new(fact, left, right - left, label, row));
        }

        return bars;
    }
}
