using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Interpretation;

/// <summary>The figures of many quarters, to set groups beside the others in. From what is published alone, so that what is hidden stays so.</summary>
public sealed class QuarterFigures
{
    private readonly Dictionary<Quarter, Dictionary<(string Measure, string Split, string Value), PublishedFigure>> figures;
    private readonly Dictionary<Quarter, HashSet<string>> splits;

    public QuarterFigures(IEnumerable<(Quarter Quarter, IReadOnlyList<PublishedFigure> Figures)> quarters)
    {
        (figures, splits) = ([], []);
        foreach (var (quarter, published) in quarters)
        {
            figures[quarter] = published.ToDictionary(figure => (figure.Measure, figure.Split, figure.Value));
            splits[quarter] = [.. published.Select(figure => figure.Split)];
        }
    }

    /// <summary>One measure by one split, two crossed perhaps, counted for those who may see counts.</summary>
    /// <param name="children">Of any quarters; caseloads are left out.</param>
    public static QuarterFigures Of(IEnumerable<ChildQuarter> children, Measure measure, Split split) => new(
        from child in children
        where child.Period.Quarter is not null
        group child by child.Period.Quarter!.Value into quarter
        select (quarter.Key, Counted([.. quarter], measure, split)));

    /// <summary>The values of a split that some child of some quarter has.</summary>
    public IReadOnlyList<string> ValuesOf(string split) =>
        [.. figures.Values.SelectMany(quarter => quarter.Keys).Where(key => key.Split == split).Select(key => key.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Groups in one measure, each pooled until it carries, and read together.</summary>
    /// <param name="latest">The quarter to look back from.</param>
    public IReadOnlyList<GroupDifference> Compare(string measure, Quarter latest, IReadOnlyList<(string Split, string Value)> groups)
    {
        var pooled = groups.Select(group => (group.Split, group.Value, Pooled: Pool(measure, latest, group))).ToList();
        var readings = new Queue<GroupReading>(GroupReading.Of(
            [.. pooled.Where(group => IsReadable(group.Pooled)).Select(group => (group.Value, Shown(group.Pooled)))]));
        return
        [
            .. pooled.Select(group => IsReadable(group.Pooled)
                ? new GroupDifference(group.Split, group.Value, readings.Dequeue(), null)
                : new GroupDifference(group.Split, group.Value, null, group.Pooled.Sum.IsHidden ? GroupSilence.Hidden : GroupSilence.TooFew)),
        ];
    }

    private static IReadOnlyList<PublishedFigure> Counted(IReadOnlyList<ChildQuarter> children, Measure measure, Split split) =>
    [
        .. from counted in new[] { Split.All, split }
           from child in children
           from value in counted.ValuesOf(child)
           group measure.Adds(child) by (counted.Name, value) into part
           let ratio = part.Aggregate(Ratio.Add)
           select new PublishedFigure(measure.Id, part.Key.Name, part.Key.value, ratio.Numerator, ratio.Denominator),
    ];

    private static bool IsReadable(Pooled<ShownSides> pooled) => !pooled.Sum.IsHidden && Pooling.Carries(pooled.Sum.Sides);

    private static Pooled<Sides> Shown(Pooled<ShownSides> pooled) => new(pooled.Sum.Sides, pooled.From, pooled.To, pooled.Quarters);

    private Pooled<ShownSides> Pool(string measure, Quarter latest, (string Split, string Value) group)
    {
        var quarters = figures.Keys.ToDictionary(quarter => quarter, quarter => SidesOf(quarter, measure, group));
        var enough = Pooling.Of(quarters, latest, ShownSides.Add, sum => !sum.IsHidden && Pooling.CarriesRatio(sum.Sides));
        return enough.IsThere ? enough.Value : Pooling.Longest(quarters, latest, ShownSides.Add);
    }

    // A value that no child has is not listed; a quarter of fewer than six children has no split listed.
    private ShownSides SidesOf(Quarter quarter, string measure, (string Split, string Value) group)
    {
        var (found, all) = (figures[quarter].GetValueOrDefault((measure, group.Split, group.Value)), figures[quarter].GetValueOrDefault((measure, "all", "all")));
        return all is null ? default
            : all.Ratio is not { } whole || found is { IsHidden: true } || !splits[quarter].Contains(group.Split) ? new(default, IsHidden: true)
            : new(Sides.Of(found?.Ratio ?? default, whole), IsHidden: false);
    }

    private readonly record struct ShownSides(Sides Sides, bool IsHidden)
    {
        public static ShownSides Add(ShownSides left, ShownSides right) => new(Sides.Add(left.Sides, right.Sides), left.IsHidden || right.IsHidden);
    }
}
