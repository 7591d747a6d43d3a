using KpiBoard.Counting;
using KpiBoard.Data.Packs;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs;

/// <summary>Writes what a pack says: its sections, and last the receipts of its numbers.</summary>
public static class PackComposer
{
    private static readonly PackColumn[] ReceiptColumns = [new("Figure"), new("Quarter"), new("As printed"), new("Code of the receipt", PackColumn.Kind.Code)];

    public static async Task<PackContent> ComposeAsync(PackSummary asked, PackSource source, CancellationToken cancellation)
    {
        var choice = PackChoice.Read(asked.Choice);
        var sections = new List<PackSection>();
        foreach (var kind in SectionKinds.Of(choice.Sections))
        {
            if (await kind.WriteAsync(source, cancellation) is { Count: > 0 } parts)
            {
                sections.Add(new(kind.Title, parts));
            }
        }

        var content = new PackContent(choice.Title, source.View.Service, source.Now.Period, asked.Form, asked.Code, source.View.Counted!.CountedAt, sections);
        return content with { Sections = [.. sections, Receipts(content)] };
    }

    private static PackSection Receipts(PackContent content)
    {
        var receipts = content.Receipts;
        return new("Number receipts", receipts.Count == 0
            ? [new PackSentence("No figure of this pack is shown, so there is no receipt.")]
            :
            [
                new PackSentence("To see what a number rests on, sign in to the board, choose Receipts and enter its code. Small letters and blanks do no harm."),
                new PackTable("The receipt of every number", ReceiptColumns, [.. receipts.Select(receipt => Row(content, receipt))]),
            ]);
    }

    private static IReadOnlyList<PackCell> Row(PackContent content, ReceiptFigure figure) =>
    [
        ReceiptWords.Of(figure),
        Periods.Months(Period.Parse(figure.Period).Quarter!.Value),
        FigureWords.Of(new Ratio(figure.Numerator, figure.Denominator)),
        PackCode.OfFigure(content.Code, figure.Number),
    ];
}
