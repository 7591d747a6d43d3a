using KpiBoard.Counting.Publishing;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>releases</c>: what readers were shown of a quarter, or of the caseload of a day, one time after the other.</summary>
internal sealed class ReleaseRow
{
    public required string ServiceCode { get; init; }

    /// <summary>As <see cref="KpiBoard.Counting.Period.Label"/> has it.</summary>
    public required string Period { get; init; }

    /// <summary>From 1 on; larger is later.</summary>
    public required int Number { get; init; }

    public required DateTime CountedAt { get; init; }

    /// <summary>As in <see cref="PublicationRow"/>.</summary>
    public required string Figures { get; init; }

    public required string WithCounts { get; init; }

    /// <summary>A signed quarter, a pack or a minute shows it: it is never forgotten.</summary>
    public bool IsSealed { get; set; }

    public static ReleaseRow Of(PublicationRow published, int number, DateTime countedAt) => new()
    {
        ServiceCode = published.ServiceCode,
        Period = published.Period,
        Number = number,
        CountedAt = countedAt,
        Figures = published.Figures,
        WithCounts = published.WithCounts,
    };

    public Release Read() => Release.Of(PublicationRow.Read(WithCounts).Figures, PublicationRow.Read(Figures).Figures);
}
