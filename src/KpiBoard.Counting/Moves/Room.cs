namespace KpiBoard.Counting.Moves;

/// <summary>How far a share could move if what is found of some children were mended: each may stay, or go where it can reach.</summary>
public sealed record Room
{
    private readonly Ratio now;

    /// <param name="now">The share as it is counted.</param>
    public Room(Ratio now) => this.now = now;

    private (long Met, long NotMet) Up { get; init; }

    private (long Met, long NotMet) Down { get; init; }

    /// <summary>With a child that is found something of.</summary>
    /// <param name="stands">One standing: where it is.</param>
    /// <param name="reach">Where else it could stand.</param>
    public Room With(Standing stands, Standing reach) => this with
    {
        Up = Moved(Up, stands, Best(stands, reach)),
        Down = Moved(Down, stands, Worst(stands, reach)),
    };

    /// <summary>With rows of which nobody knows whose they are: each could be of any one child, counted already or not.</summary>
    /// <param name="canTakeAway">A row more can make a child that is met one that is not.</param>
    public Room WithStrays(long rows, bool canTakeAway)
    {
        var toMet = Math.Min(rows, now.Denominator - now.Numerator + Up.NotMet);
        var toNotMet = canTakeAway ? Math.Min(rows, now.Numerator + Down.Met) : 0;
        return this with { Up = (Up.Met + rows, Up.NotMet - toMet), Down = (Down.Met - toNotMet, Down.NotMet + rows) };
    }

    /// <summary>The most percentage points the share could move, up or down; null when there is no share yet and could be one.</summary>
    public decimal? Points()
    {
        var (highest, lowest) = (Counted(Up), Counted(Down));
        if (now.Share is not { } share)
        {
            return highest.Denominator == 0 && lowest.Denominator == 0 ? 0 : null;
        }

        // When everybody could go, those who stay in between have the share that there is.
        return 100 * Math.Max((highest.Share ?? share) - share, share - (lowest.Share ?? share));
    }

    private Ratio Counted((long Met, long NotMet) moved) =>
        new(now.Numerator + moved.Met, now.Denominator + moved.Met + moved.NotMet);

    private static Standing Best(Standing stands, Standing reach) =>
        stands == Standing.Met || reach.HasFlag(Standing.Met) ? Standing.Met
        : stands == Standing.NotMet && reach.HasFlag(Standing.Out) ? Standing.Out
        : stands;

    private static Standing Worst(Standing stands, Standing reach) =>
        stands == Standing.NotMet || reach.HasFlag(Standing.NotMet) ? Standing.NotMet
        : stands == Standing.Met && reach.HasFlag(Standing.Out) ? Standing.Out
        : stands;

    private static (long Met, long NotMet) Moved((long Met, long NotMet) counts, Standing from, Standing to) =>
        (counts.Met + Is(to, Standing.Met) - Is(from, Standing.Met), counts.NotMet + Is(to, Standing.NotMet) - Is(from, Standing.NotMet));

    private static long Is(Standing standing, Standing wanted) => standing == wanted ? 1 : 0;
}
