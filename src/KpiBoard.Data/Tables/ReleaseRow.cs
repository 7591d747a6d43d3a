using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>releases</c>: what readers were shown of a quarter, or of the caseload whatever its day, one time after the other.</summary>
internal sealed class ReleaseRow
{
    private const string Caseload = "caseload";

    public required string ServiceCode { get; init; }

    public required string TableName { get; init; }

    /// <summary>From 1 on; larger is later.</summary>
    public required int Number { get; init; }

    public required DateTime CountedAt { get; init; }

    /// <summary>As in <see cref="PublicationRow"/>.</summary>
    public required string Figures { get; init; }

    public required string WithCounts { get; init; }

    public static string TableOf(Period period) => period.Quarter is null ? Caseload : period.Label;

    public static ReleaseRow Of(Period period, PublicationRow published, int number, DateTime countedAt) => new()
    {
        ServiceCode = published.ServiceCode,
        TableName = TableOf(period),
        Number = number,
        CountedAt = countedAt,
        Figures = published.Figures,
        WithCounts = published.WithCounts,
    };

    public Release Read() => Release.Of(PublicationRow.Read(WithCounts).Figures, PublicationRow.Read(Figures).Figures);
}
