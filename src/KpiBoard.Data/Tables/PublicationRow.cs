using System.Text.Json;
using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>publications</c>: the figures of one period for those who may not see children, small counts hidden.</summary>
internal sealed class PublicationRow
{
    public required string ServiceCode { get; init; }

    public required string Period { get; init; }

    /// <summary>JSON, written and read whole.</summary>
    public required string Figures { get; init; }

    public static PublicationRow Of(string serviceCode, Period period, PublishedPeriod published) => new()
    {
        ServiceCode = serviceCode,
        Period = period.Label,
        Figures = JsonSerializer.Serialize(new Packed([.. published.Figures.Select(Pack)], published.Coverage.ToDictionary(source => source.Source, source => source.Level))),
    };

    public static PublishedPeriod Read(string figures)
    {
        var packed = JsonSerializer.Deserialize<Packed>(figures)!;
        return new(
            [.. packed.Figures.Select(figure => new PublishedFigure(figure.M, figure.S, figure.V, figure.N, figure.D))],
            [.. packed.Coverage.Select(source => new SourceCoverage(source.Key, source.Value, null))]);
    }

    private static PackedFigure Pack(PublishedFigure figure) => new(figure.Measure, figure.Split, figure.Value, figure.Numerator, figure.Denominator);

    private sealed record Packed(List<PackedFigure> Figures, Dictionary<Sources, CoverageLevel> Coverage);

    // Short names: there are hundreds of figures a period, read for every page.
    private sealed record PackedFigure(string M, string S, string V, long? N, long? D);
}
