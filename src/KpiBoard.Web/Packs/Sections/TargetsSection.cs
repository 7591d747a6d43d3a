using System.Globalization;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>What the service and the nation aim at.</summary>
internal static class TargetsSection
{
    private static readonly PackColumn[] Columns = [new("Measure"), new("Whose"), new("Target"), new("From"), new("Until")];

    public static IReadOnlyList<PackPart> Write(PackSource source) => source.View.Targets.Count == 0
        ? [new PackSentence("No target is set.")]
        :
        [
            new PackSentence("Where there are both, the service's own target comes before the nation's."),
            new PackTable("Targets of the service and of the nation", Columns, [.. source.View.Targets.Select(target => Row(target, source.View.Service.Name))]),
        ];

    private static IReadOnlyList<PackCell> Row(Target target, string service) =>
    [
        Publication.Measures.FirstOrDefault(measure => measure.Id == target.Measure)?.Title ?? target.Measure,
        target.ServiceCode is null ? "The nation" : service,
        target.Share.ToString("0.##%", CultureInfo.InvariantCulture),
        Periods.Day(target.From),
        target.Until is { } until ? Periods.Day(until) : "No end",
    ];
}
