using System.Text.Json;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>publications</c>: the figures of one period, ready to be shown.</summary>
internal sealed class PublicationRow
{
    public required string ServiceCode { get; init; }

    public required string Period { get; init; }

    /// <summary>Small counts hidden. JSON, written and read whole; all that PostgreSQL shows to readers.</summary>
    public required string Figures { get; init; }

    /// <summary>The same figures as they are.</summary>
    public required string WithCounts { get; init; }

    /// <param name="earlier">What readers were shown of the same before.</param>
    public static PublicationRow Of(string serviceCode, Period period, IReadOnlyList<ChildQuarter> children, IReadOnlyList<Release> earlier) => new()
    {
        ServiceCode = serviceCode,
        Period = period.Label,
        Figures = Write(new(Publication.Protected(children, earlier), SourceCoverage.Protected(children))),
        WithCounts = Write(new(Publication.WithCounts(children), SourceCoverage.WithCounts(children))),
    };

    public static PublishedPeriod Read(string figures)
    {
        var packed = JsonSerializer.Deserialize<Packed>(figures)!;
        return new(
            [.. packed.Figures.Select(figure => new PublishedFigure(figure.M, figure.S, figure.V, figure.N, figure.D))],
            packed.Coverage);
    }

    private static string Write(PublishedPeriod published) =>
        JsonSerializer.Serialize(new Packed([.. published.Figures.Select(Pack)], published.Coverage));

    private static PackedFigure Pack(PublishedFigure figure) => new(figure.Measure, figure.Split, figure.Value, figure.Numerator, figure.Denominator);

    private sealed record Packed(List<PackedFigure> Figures, IReadOnlyList<SourceCoverage> Coverage);

    // Short names: there are hundreds of figures a period, read for every page.
    private sealed record PackedFigure(string M, string S, string V, long? N, long? D);
}
