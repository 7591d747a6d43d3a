using KpiBoard.Counting;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Packs.Content;

/// <summary>All that a pack says: what PDF, workbook and CSV are drawn from, and nothing besides.</summary>
/// <param name="Title"><c>Board pack</c>, or what else was asked for.</param>
/// <param name="Code">Of the pack, on every page.</param>
/// <param name="AsAt">When its figures were counted, in UTC.</param>
public sealed record PackContent(
    string Title, ServiceRow Service, Period Period, PackForm Form, string Code, DateTime AsAt, IReadOnlyList<PackSection> Sections)
{
    /// <summary>On every page of what has counts in it.</summary>
    public const string Marking = "OFFICIAL-SENSITIVE";

    /// <summary>So few sections that they are set small, to stand on one page; the receipts are behind it.</summary>
    public bool IsShort => Sections.Count <= MostOnAPage;

    /// <summary><c>Camden: board pack</c>.</summary>
    public string ShortTitle => $"{Service.Name}: {SplitWords.InSentence(Title)}";

    /// <summary><c>Camden: board pack, April to June 2026 (2026-27 quarter 1)</c>.</summary>
    public string FullTitle => $"{ShortTitle}, {Periods.Title(Period)}";

    // Three and the receipts.
    private const int MostOnAPage = 4;

    /// <summary>Null for what may leave those who see counts.</summary>
    public string? Mark => Form == PackForm.Internal ? Marking : null;

    /// <summary>Each figure once, in the order they are read.</summary>
    public IReadOnlyList<PackFigure> Figures => [.. Sections.SelectMany(section => section.Tables).SelectMany(table => table.Figures).DistinctBy(figure => figure.Key)];

    /// <summary>Of the figures that are shown, each with its number. A sign has no receipt.</summary>
    public IReadOnlyList<ReceiptFigure> Receipts =>
    [
        .. Figures.Where(figure => figure.Shown is not null).Select((figure, i) => new ReceiptFigure(
            i + 1, figure.Measure, figure.Period, figure.Split, figure.Value, figure.Shown!.Value.Numerator, figure.Shown.Value.Denominator)),
    ];
}
