using KpiBoard.Counting.Matters;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>The few figures that stand out by more than chance, each with what to ask.</summary>
internal static class NeedsSection
{
    public static IReadOnlyList<PackPart> Write(PackSource source)
    {
        var agenda = source.View.Agenda;
        return
        [
            .. agenda.NeedTheBoard.Count == 0
                ? (IReadOnlyList<PackPart>)[new PackSentence("No figure stands out to the worse by more than chance.")]
                : [new PackTable("What needs the board", [new("Measure"), new("All children", PackColumn.Kind.Figure), new("Why it stands out"), new("To ask")], [.. agenda.NeedTheBoard.Select(matter => Row(source, matter, asks: true))])],
            .. agenda.GoWell.Count == 0
                ? (IReadOnlyList<PackPart>)[]
                : [new PackTable("What goes well", [new("Measure"), new("All children", PackColumn.Kind.Figure), new("Why it stands out")], [.. agenda.GoWell.Select(matter => Row(source, matter, asks: false))])],
            new PackSentence("Even where nothing has changed, about one figure in twenty stands out by chance alone."),
        ];
    }

    private static IReadOnlyList<PackCell> Row(PackSource source, Matter matter, bool asks) =>
    [
        matter.Measure.Title,
        PackCell.Of(PackFigure.Of(new("All children", source.Now), FigureColumn.All.First(column => column.Measure == matter.Measure.Id))),
        MatterWords.Why(matter),
        .. asks ? [string.Join(' ', MatterWords.Questions(matter.Measure))] : Array.Empty<PackCell>(),
    ];
}
