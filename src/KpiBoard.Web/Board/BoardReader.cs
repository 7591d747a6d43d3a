using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tables;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Board;

/// <summary>Reads a service's figures for whoever looks: as they are for those who see counts, else with small counts hidden.</summary>
public sealed class BoardReader(BoardDatabase database)
{
    private const int QuartersOfTrend = 12;

    /// <param name="asked">A period's label, <c>caseload</c>, or null for the latest quarter that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public Task<BoardView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation) =>
        ReadAsync(viewer.SeesCounts, serviceCode, asked, cancellation);

    /// <summary>The same for nobody: for a pack, with counts or without.</summary>
    /// <param name="withCounts">As they are; else small counts are hidden.</param>
    public async Task<BoardView?> ReadAsync(bool withCounts, string serviceCode, string? asked, CancellationToken cancellation)
    {
        await using var session = await (withCounts ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation));
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        if (await new PublicationStore(scope).LatestCountAsync(cancellation) is not { } counted)
        {
            return new(service, null, !withCounts, null, [], []);
        }

        if (!counted.IsPublished)
        {
            return new(service, counted, !withCounts, null, [], []);
        }

        var publications = new PublicationStore(scope);
        var periods = await (withCounts ? publications.LoadWithCountsAsync(cancellation) : publications.LoadProtectedAsync(cancellation));
        return Choose(service, counted, !withCounts, periods, asked) is { Now: { } now } view
            ? view with
            {
                Quality = await QualityAsync(scope, withCounts, now.Period, cancellation),
                Targets = await new TargetStore(scope).LoadAsync(cancellation),
            }
            : null;
    }

    private static async Task<PeriodQuality> QualityAsync(ServiceScope scope, bool withCounts, Period period, CancellationToken cancellation)
    {
        var qualities = new QualityStore(scope);
        var address = $"/services/{scope.ServiceCode}/data/quality?period={(period.Day is null ? period.Label : "caseload")}";
        return withCounts
            ? PeriodQuality.WithCounts(await qualities.LoadAsync(period, cancellation), address)
            : PeriodQuality.Protected(await qualities.LoadProtectedAsync(period, cancellation));
    }

    /// <summary>The same, as it was known at the end of a past day. For those who see counts: two days beside each other tell what is hidden in each.</summary>
    /// <param name="asked">A period's label, <c>caseload</c>, or null for the latest quarter that was over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<BoardView?> ReadKnownAsync(string serviceCode, DateOnly day, string? asked, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var figures = await new KnownFiles(await session.EnterAsync(serviceCode, cancellation)).FiguresAsync(day, cancellation);
        var counted = new CountRow { ServiceCode = serviceCode, AsOf = day, CountedAt = LondonDay.EndOf(day), IsPublished = true };
        var view = figures is null ? new(service, null, false, null, [], []) : Choose(service, counted, false, figures, asked);
        return view is null ? null : view with { Known = day };
    }

    private static BoardView? Choose(
        ServiceRow service, CountRow counted, bool isProtected, IReadOnlyDictionary<string, PublishedPeriod> periods, string? asked)
    {
        var choices = Choices(counted.AsOf, periods.Keys);
        var latest = Quarter.LatestComplete(counted.AsOf);
        var label = asked switch
        {
            null => latest.ToString(),
            "caseload" => Period.Of(counted.AsOf).Label,
            _ => asked,
        };
        var period = choices.FirstOrDefault(choice => choice.Label == label);
        if (period.Label.Length == 0)
        {
            return null;
        }

        PeriodFigures Figures(Period of) => new(of, periods.GetValueOrDefault(of.Label));
        var last = period.Quarter ?? latest;
        var trend = choices.Where(choice => choice.Quarter <= last).Take(QuartersOfTrend).Reverse().Select(Figures);
        return new(service, counted, isProtected, Figures(period), [.. trend], choices) { Caseload = Figures(Period.Of(counted.AsOf)), Latest = Figures(Period.Of(latest)) };
    }

    // Every quarter from the first with a child on, the running one and the caseload of the day: those without a child too.
    private static List<Period> Choices(DateOnly asOf, IEnumerable<string> labels)
    {
        var running = Quarter.Of(asOf);
        var first = labels.Select(label => Period.Parse(label).Quarter).Where(quarter => quarter is not null).Append(running.Previous).Min()!.Value;
        var choices = new List<Period> { Period.Of(asOf) };
        for (var quarter = running; quarter >= first; quarter = quarter.Previous)
        {
            choices.Add(Period.Of(quarter));
        }

        return choices;
    }
}
