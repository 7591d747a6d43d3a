using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;
using KpiBoard.Data;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Differences;

/// <summary>Sets groups of a service's children beside the others, from the figures that the viewer may see.</summary>
public sealed class DifferencesReader(BoardDatabase database)
{
    /// <param name="asked">
    /// An id of the publication set, or null for the headline; the name of a published split, or null for ethnicity;
    /// a second split to cross it with, for those who see counts.
    /// </param>
    /// <returns>Null when there is no such service, measure or split.</returns>
    public async Task<DifferencesView?> ReadAsync(
        Viewer viewer, string serviceCode, (string? Measure, string? By, string? And) asked, CancellationToken cancellation)
    {
        await using var session = await (viewer.SeesCounts ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation));
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service || Choice(viewer, asked) is not { } choice)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var nothing = new DifferencesView(service, !viewer.SeesCounts, null, choice.Measure, choice.Split, choice.Second, [], []);
        return await new PublicationStore(scope).LatestCountAsync(cancellation) is { IsPublished: true } counted
            ? await ReadAsync(scope, nothing, Quarter.LatestComplete(counted.AsOf), cancellation)
            : nothing;
    }

    private static async Task<DifferencesView> ReadAsync(ServiceScope scope, DifferencesView view, Quarter latest, CancellationToken cancellation)
    {
        var publications = new PublicationStore(scope);
        var periods = await (view.IsProtected ? publications.LoadProtectedAsync(cancellation) : publications.LoadWithCountsAsync(cancellation));
        var figures = new QuarterFigures(
            from period in periods
            let quarter = Period.Parse(period.Key).Quarter
            where quarter is not null
            select (quarter.Value, period.Value.Figures));
        var (shown, split) = view.Second is null ? (figures, view.Split) : await CrossedAsync(scope, view, cancellation);
        var named = NamedGroups.All.Where(group => Publication.Splits.Any(published => published.Name == group.Split) && !SettledByGroup.Holds(view.Measure, group.Split));
        return view with
        {
            Latest = latest,
            Named = figures.Compare(view.Measure.Id, latest, [.. named]),
            Groups = view.IsSettled ? [] : shown.Compare(view.Measure.Id, latest, [.. shown.ValuesOf(split.Name).Where(Exploration.IsOfKnown).Select(value => (split.Name, value))]),
        };
    }

    private static async Task<(QuarterFigures Figures, Split Split)> CrossedAsync(ServiceScope scope, DifferencesView view, CancellationToken cancellation)
    {
        var split = Split.Cross(view.Split, view.Second!);
        var children = await new ChildQuarterStore(scope).LoadAllAsync(cancellation);
        return (QuarterFigures.Of(children, view.Measure, split), split);
    }

    private static (Measure Measure, Split Split, Split? Second)? Choice(Viewer viewer, (string? Measure, string? By, string? And) asked)
    {
        var measure = asked.Measure is null ? Publication.Measures[0] : Publication.Measures.FirstOrDefault(known => known.Id == asked.Measure);
        var split = Published(asked.By ?? ByEthnicity.Split.Name);
        var second = string.IsNullOrEmpty(asked.And) ? null : Published(asked.And);
        return measure is null || split is null || (second is null && !string.IsNullOrEmpty(asked.And)) || (second is not null && (!viewer.SeesCounts || second == split))
            ? null
            : (measure, split, second);
    }

    private static Split? Published(string name) => Publication.Splits.FirstOrDefault(known => known.Name == name);
}
