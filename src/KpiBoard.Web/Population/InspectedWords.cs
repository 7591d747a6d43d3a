using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Web.Population;

/// <summary>What inspectors found in 2022, for a service they visited; else in the areas of its nation.</summary>
public static class InspectedWords
{
    /// <summary>Null when they said nothing of the topic, or visited no area of the nation.</summary>
    public static string? Of(EducationTopic topic, string serviceCode, string? nation) => topic switch
    {
        EducationTopic.PermanentExclusion => Of(serviceCode, nation, "had been permanently excluded", area => (area.Excluded, area.PupilsExcluded, $"pupils in {area.PupilsOf}")),
        EducationTopic.Neet => Of(serviceCode, nation, "above school age were NEET", area => (area.Neet, area.NeetOfAuthority, "16 and 17 year olds there")),
        _ => null,
    };

    private static string? Of(string serviceCode, string? nation, string what, Func<InspectedArea, (decimal Children, decimal Others, string Of)> figures)
    {
        if (InspectedArea.Find(serviceCode) is { } area)
        {
            var (children, others, of) = figures(area);
            return $"When inspectors visited in 2022, {Percent(children)} of the children {what}, beside {Percent(others)} of {of}.";
        }

        var found = InspectedArea.All.Where(visited => visited.Nation == nation).Select(figures).ToList();
        return found.Count == 0 ? null
            : $"In the {(found.Count == 1 ? "one area" : $"{found.Count} areas")} of {nation} that inspectors visited in 2022, {Range(found.Select(one => one.Children))} of the children {what}, beside {Range(found.Select(one => one.Others))} of {found[0].Of}.";
    }

    private static string Range(IEnumerable<decimal> percents) => percents.Order().ToList() is [var only]
        ? Percent(only)
        : $"{Percent(percents.Min())} to {Percent(percents.Max())}";

    private static string Percent(decimal percent) => FormattableString.Invariant($"{percent:0.##}%");
}
