namespace KpiBoard.Counting.Interpretation;

/// <summary>Adds quarters together until a figure can carry a statement.</summary>
/// <remarks>Source: methods and conventions A4, and the board's own steps of one, two and three years.</remarks>
public static class Pooling
{
    private const long LeastChildren = 10;
    private const long LeastEvents = 3;

    private static readonly int[] Steps = [1, 4, 8, 12];

    /// <summary>The latest quarter if it carries, else the latest 4, 8 or 12: the first that do.</summary>
    /// <param name="quarters">What was counted in each; a quarter that is not there counted nobody.</param>
    /// <param name="latest">The quarter to look back from.</param>
    /// <param name="carries">Whether a sum is large enough for what is to be said.</param>
    public static Answer<Pooled<T>> Of<T>(IReadOnlyDictionary<Quarter, T> quarters, Quarter latest, Func<T, T, T> add, Func<T, bool> carries)
        where T : struct
    {
        foreach (var step in Steps)
        {
            var pooled = Together(quarters, latest, add, step);
            if (carries(pooled.Sum))
            {
                return Answer.Of(pooled);
            }
        }

        return Answer.None<Pooled<T>>($"{Steps[^1]} quarters together are still too few children for it");
    }

    /// <summary>All quarters that may be added together.</summary>
    public static Pooled<T> Longest<T>(IReadOnlyDictionary<Quarter, T> quarters, Quarter latest, Func<T, T, T> add)
        where T : struct => Together(quarters, latest, add, Steps[^1]);

    private static Pooled<T> Together<T>(IReadOnlyDictionary<Quarter, T> quarters, Quarter latest, Func<T, T, T> add, int count)
        where T : struct
    {
        var (sum, from) = (quarters.GetValueOrDefault(latest), latest);
        for (var i = 1; i < count; i++)
        {
            from = from.Previous;
            sum = add(sum, quarters.GetValueOrDefault(from));
        }

        return new(sum, from, latest, count);
    }

    /// <summary>A share can carry a statement from so many children on.</summary>
    public static bool Carries(Ratio share) => share.Denominator >= LeastChildren;

    /// <summary>Both sides have children enough to be set beside each other.</summary>
    public static bool Carries(Sides sides) => Carries(sides.Group) && Carries(sides.Rest);

    /// <summary>And enough of whom it is true, for one to be called so many times as high as the other.</summary>
    public static bool CarriesRatio(Sides sides) =>
        Carries(sides) && sides.Group.Numerator >= LeastEvents && sides.Rest.Numerator >= LeastEvents;
}
