namespace KpiBoard.Counting.Picture;

/// <summary>A topic, counted.</summary>
/// <param name="Groups">In order.</param>
/// <param name="Of">The whole.</param>
/// <param name="NotKnown">Children of whom it is not known: they are in no group.</param>
public sealed record Distribution(Topic Topic, IReadOnlyList<GroupCount> Groups, long Of, long NotKnown)
{
    /// <summary>A group that these children do not have is none of them.</summary>
    public Ratio RatioOf(string group) => Groups.FirstOrDefault(counted => counted.Key == group)?.Ratio ?? new(0, Of);
}
