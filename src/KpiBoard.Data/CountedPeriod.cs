using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Quality;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>The figures of one period, and how complete the records of its children are.</summary>
/// <param name="Children">How many.</param>
/// <param name="OfChildren">See <see cref="ChildParts"/>.</param>
internal sealed record CountedPeriod(Period Period, int Children, PublicationRow Figures, IReadOnlyList<QualityPart> OfChildren)
{
    /// <param name="earlier">What readers were shown of the same before.</param>
    public static CountedPeriod Of(
        string serviceCode, Period period, IReadOnlyList<ChildQuarter> children, IReadOnlyList<Conflict> conflicts, IReadOnlyList<Release> earlier) => new(
        period,
        children.Count,
        PublicationRow.Of(serviceCode, period, children, earlier),
        ChildParts.Of(children, ConflictBook.InConflictAtEnd(conflicts, children)));

    public QualityRow QualityOf(DateOnly asOf, IReadOnlyList<SourceFiles> files)
    {
        var ofFiles = PartsOf(files, asOf);
        return new()
        {
            ServiceCode = Figures.ServiceCode,
            Period = Period.Label,
            Parts = QualityRow.Write([.. OfChildren, .. ofFiles]),
            Protected = QualityRow.Write(ProtectedQuality.Of(PublicationRow.Read(Figures.Figures), Children, ofFiles)),
        };
    }

    /// <summary>What stands beside the figures of other services. That a file came late is no gap in it.</summary>
    public IEnumerable<AreaFigureRow> AreaFiguresOf(DateOnly asOf, IReadOnlyList<SourceFiles> files)
    {
        var shown = PublicationRow.Read(Figures.Figures);
        return AreaFigureRow.Of(Figures.ServiceCode, Period, shown, ProtectedQuality.Of(shown, Children, PartsOf(files, asOf).Where(part => part.Kind != QualityKind.InTime)));
    }

    private IReadOnlyList<QualityPart> PartsOf(IReadOnlyList<SourceFiles> files, DateOnly asOf) =>
        FileParts.Of(Period, asOf, files, OfChildren.All(part => part.Kind != QualityKind.UpnKnown || part.Missing == 0));
}
