using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;
using KpiBoard.Data;
using KpiBoard.Web.Board;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Explore;

/// <summary>Any measure by any two splits, from the children, for those who see counts; for the others the published figures by one split.</summary>
public sealed class ExploreReader(BoardReader boards, BoardDatabase database)
{
    private static readonly IReadOnlyList<Measure> EveryMeasure =
        [.. Publication.Measures, .. RuleBook.Standard.Measures.Where(measure => Publication.Measures.All(published => published.Id != measure.Id))];

    /// <returns>Null when there is no such service, measure, split or period.</returns>
    public async Task<ExploreView?> ReadAsync(Viewer viewer, string serviceCode, ExploreAsked asked, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(viewer, serviceCode, null, cancellation) is not { } board || Chosen(board, asked) is not { } view)
        {
            return null;
        }

        return view.Period is null ? view : viewer.SeesCounts ? await CountedAsync(view, cancellation) : await PublishedAsync(viewer, view, cancellation);
    }

    private static ExploreView? Chosen(BoardView board, ExploreAsked asked)
    {
        var (measures, splits) = board.IsProtected ? (Publication.Measures, Publication.Splits) : (EveryMeasure, AllSplits.InOrder);
        var periods = ExplorePeriod.All(board.Choices, board.IsProtected);
        var measure = asked.Measure is null ? measures[0] : EveryMeasure.FirstOrDefault(known => known.Id == asked.Measure);
        var by = AllSplits.Find(asked.By ?? ByEthnicity.Split.Name);
        var and = string.IsNullOrEmpty(asked.And) ? null : AllSplits.Find(asked.And);
        var period = asked.Period is null ? (board.Now is { } now ? ExplorePeriod.Of(now.Period) : null) : ExplorePeriod.All(board.Choices, isProtected: false).FirstOrDefault(known => known.Key == asked.Period);
        var isThere = measure is not null && by is not null && by != and && (and is not null || string.IsNullOrEmpty(asked.And)) && (period is not null || periods.Count == 0);
        return isThere ? Allowed(new(board, measures, splits, periods, measure!, by!, and, period)) : null;
    }

    // A link of somebody who sees counts opens for a chair too, as far as it can.
    private static ExploreView Allowed(ExploreView view) => !view.Board.IsProtected || view.Board.Now is null ? view
        : !view.Measures.Contains(view.Measure) ? Without(view, $"\u201c{view.Measure.Title}\u201d is for those who see counts.")
        : !view.Splits.Contains(view.By) ? Without(view, $"Figures by {SplitWords.InSentence(view.By)} are for those who see counts.")
        : !view.Periods.Any(period => period.Key == view.Period!.Key) ? Without(view, "Years and quarters together are for those who see counts.")
        : view.And is not null ? view with { And = null, Instead = "By two things at once the groups are so small that nearly every figure would be hidden. Ask the service manager in the meeting." }
        : view;

    private static ExploreView Without(ExploreView view, string why) =>
        view with { Period = null, And = null, Instead = $"{why} Choose another one above, or ask the service manager in the meeting." };

    private async Task<ExploreView> CountedAsync(ExploreView view, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(view.Board.Service.ServiceCode, cancellation);
        var children = await new ChildQuarterStore(scope).LoadAsync(view.Period!.Periods, cancellation);
        var all = Exploration.All(children, view.Measure);
        return view with { All = children.Count == 0 ? null : all, Figures = InOrder(view, Exploration.Of(children, view.Measure, view.Whole)) };
    }

    private async Task<ExploreView?> PublishedAsync(Viewer viewer, ExploreView view, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(viewer, view.Board.Service.ServiceCode, view.Period!.Key, cancellation) is not { Now: { } now })
        {
            return null;
        }

        var all = now.Find(view.Measure.Id);
        var groups = now.ValuesOf(view.By.Name).Select(value => (value, now.Find(view.Measure.Id, view.By.Name, value)?.Ratio));
        return view with
        {
            All = all is null ? null : Exploration.OfShown([("all", all.Ratio)], null)[0],
            Figures = [.. Exploration.OfShown([.. groups], all?.Ratio)],
            IsNotKnown = BoardColumns.Concat(FigureColumn.Timetables).Any(column => column.Measure == view.Measure.Id && !now.Knows(column.RestsOn)),
        };
    }

    private static IEnumerable<FigureColumn> BoardColumns => FigureColumn.Exclusions.Concat(FigureColumn.AbsenceAndAttainment);

    private static IReadOnlyList<ExploredFigure> InOrder(ExploreView view, IReadOnlyList<ExploredFigure> figures)
    {
        int Place(string value, Split? split, int at) => split is null ? 0 : ValueTitles.PlaceOf(split.Name, value.Split('*')[at]);
        return [.. figures.OrderBy(figure => Place(figure.Value, view.By, 0)).ThenBy(figure => Place(figure.Value, view.And, 1)).ThenBy(figure => figure.Value, StringComparer.Ordinal)];
    }
}
