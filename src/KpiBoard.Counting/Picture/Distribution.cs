namespace KpiBoard.Counting.Picture;

/// <summary>A topic, counted.</summary>
/// <param name="Groups">In order.</param>
/// <param name="Of">The whole.</param>
/// <param name="NotKnown">Children of whom it is not known: they are in no group.</param>
public sealed record Distribution(Topic Topic, IReadOnlyList<GroupCount> Groups, long Of, long NotKnown)
{
    /// <summary>A group that these children do not have is none of them.</summary>
    public Ratio RatioOf(string group) => Groups.FirstOrDefault(counted => counted.Key == group)?.Ratio ?? new(0, Of);

    /// <summary>All groups but those named, together; for topics in which nothing is in two groups.</summary>
    public Ratio OthersThan(IReadOnlyCollection<string> groups) =>
        new(Groups.Where(group => !groups.Contains(group.Key)).Sum(group => group.Ratio.Numerator), Of);
}
