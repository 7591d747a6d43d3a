namespace KpiBoard.Counting.Moves;

/// <summary>How far a share could move if what is found of some children were mended: each may stay, or go where it can reach.</summary>
public sealed class Room
{
    private readonly Ratio now;
    private (long Met, long NotMet) up;
    private (long Met, long NotMet) down;

    /// <param name="now">The share as it is counted.</param>
    public Room(Ratio now) => this.now = now;

    /// <summary>A child that is found something of.</summary>
    /// <param name="stands">One standing: where it is.</param>
    /// <param name="reach">Where else it could stand.</param>
    public void Add(Standing stands, Standing reach)
    {
        Move(ref up, stands, Best(stands, reach));
        Move(ref down, stands, Worst(stands, reach));
    }

    /// <summary>Rows of which nobody knows whose they are: each could be of any one child, counted already or not.</summary>
    /// <param name="canTakeAway">A row more can make a child that is met one that is not.</param>
    public void AddStrays(long rows, bool canTakeAway)
    {
        var toMet = Math.Min(rows, now.Denominator - now.Numerator + up.NotMet);
        up = (up.Met + rows, up.NotMet - toMet);
        var toNotMet = canTakeAway ? Math.Min(rows, now.Numerator + down.Met) : 0;
        down = (down.Met - toNotMet, down.NotMet + rows);
    }

    /// <summary>The most percentage points the share could move, up or down; null when there is no share yet and could be one.</summary>
    public decimal? Points()
    {
        var (highest, lowest) = (With(up), With(down));
        if (now.Share is not { } share)
        {
            return highest.Denominator == 0 && lowest.Denominator == 0 ? 0 : null;
        }

        // When everybody could go, those who stay in between have the share that there is.
        return 100 * Math.Max((highest.Share ?? share) - share, share - (lowest.Share ?? share));
    }

    private Ratio With((long Met, long NotMet) moved) =>
        new(now.Numerator + moved.Met, now.Denominator + moved.Met + moved.NotMet);

    private static Standing Best(Standing stands, Standing reach) =>
        stands == Standing.Met || reach.HasFlag(Standing.Met) ? Standing.Met
        : stands == Standing.NotMet && reach.HasFlag(Standing.Out) ? Standing.Out
        : stands;

    private static Standing Worst(Standing stands, Standing reach) =>
        stands == Standing.NotMet || reach.HasFlag(Standing.NotMet) ? Standing.NotMet
        : stands == Standing.Met && reach.HasFlag(Standing.Out) ? Standing.Out
        : stands;

    private static void Move(ref (long Met, long NotMet) counts, Standing from, Standing to)
    {
        counts.Met += Convert.ToInt64(to == Standing.Met) - Convert.ToInt64(from == Standing.Met);
        counts.NotMet += Convert.ToInt64(to == Standing.NotMet) - Convert.ToInt64(from == Standing.NotMet);
    }
}
