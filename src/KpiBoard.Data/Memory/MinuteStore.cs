using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Memory;

/// <summary>The minutes of a service's board.</summary>
public sealed class MinuteStore(ServiceScope scope)
{
    private IQueryable<MinuteRow> Own => scope.Context.Minutes.AsNoTracking().Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>All, the newest first, each with its figure then as it was.</summary>
    public async Task<IReadOnlyList<Minute>> LoadWithCountsAsync(CancellationToken cancellation) =>
        [.. (await Own.OrderByDescending(row => row.RaisedAt).ToListAsync(cancellation)).Select(row => row.Read(MinuteRow.RatioOf(row.Numerator, row.Denominator)))];

    /// <summary>All, the newest first, each with its figure then as readers saw it.</summary>
    public async Task<IReadOnlyList<Minute>> LoadProtectedAsync(CancellationToken cancellation)
    {
        // Who only reads may not see the counts.
        var rows = await Own.OrderByDescending(row => row.RaisedAt).Select(row => new MinuteRow
        {
            ServiceCode = row.ServiceCode,
            MinuteId = row.MinuteId,
            Kind = row.Kind,
            Period = row.Period,
            Measure = row.Measure,
            Words = row.Words,
            Owner = row.Owner,
            Due = row.Due,
            RaisedBy = row.RaisedBy,
            RaisedAt = row.RaisedAt,
            Numerator = null,
            Denominator = null,
            ShownNumerator = row.ShownNumerator,
            ShownDenominator = row.ShownDenominator,
            ClosedBy = row.ClosedBy,
            ClosedAt = row.ClosedAt,
            Outcome = row.Outcome,
        }).ToListAsync(cancellation);
        return rows.ConvertAll(row => row.Read(MinuteRow.RatioOf(row.ShownNumerator, row.ShownDenominator)));
    }

    /// <summary>Raises one, with the figure of its measure as it stands now.</summary>
    /// <param name="by">The account's name.</param>
    public async Task<Guid> RaiseAsync(MinuteKind kind, Period period, MinuteTerms terms, string by, DateTime now, CancellationToken cancellation)
    {
        var publications = new PublicationStore(scope);
        var counts = FigureOf(await publications.LoadWithCountsAsync(cancellation), period, terms.Measure);
        var shown = FigureOf(await publications.LoadProtectedAsync(cancellation), period, terms.Measure);
        MinuteRow row = new()
        {
            ServiceCode = scope.ServiceCode,
            MinuteId = Guid.NewGuid(),
            Kind = kind.ToString(),
            Period = period.Label,
            Measure = terms.Measure,
            Words = terms.Words,
            Owner = terms.Owner,
            Due = terms.Due,
            RaisedBy = by,
            RaisedAt = now,
            Numerator = counts?.Numerator,
            Denominator = counts?.Denominator,
            ShownNumerator = shown?.Numerator,
            ShownDenominator = shown?.Denominator,
        };
        await new ReleaseStore(scope).KeepAsync([period.Label], cancellation);
        scope.Context.Minutes.Add(row);
        await scope.Context.SaveChangesAsync(cancellation);
        return row.MinuteId;
    }

    /// <summary>False when there is no such minute that is open.</summary>
    public async Task<bool> CloseAsync(Guid minuteId, MinuteEnd end, CancellationToken cancellation) => await scope.Context.Minutes
        .Where(row => row.ServiceCode == scope.ServiceCode && row.MinuteId == minuteId && row.ClosedAt == null)
        .ExecuteUpdateAsync(
            row => row.SetProperty(one => one.ClosedBy, end.By).SetProperty(one => one.ClosedAt, end.At).SetProperty(one => one.Outcome, end.Outcome), cancellation) > 0;

    private static PublishedFigure? FigureOf(Dictionary<string, PublishedPeriod> periods, Period period, string? measure) =>
        periods.GetValueOrDefault(period.Label)?.Figures.FirstOrDefault(figure => figure.Measure == measure && figure.Split == "all");
}
