using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Open;

/// <summary>A figure as everybody may see it, or the sign that stands in its place.</summary>
/// <param name="Ratio">Null when there is none to show.</param>
/// <param name="WhyNone">Why, then.</param>
public sealed record OpenFigure(Ratio? Ratio, FigureSign WhyNone = FigureSign.None)
{
    private const int Decimals = 1;

    /// <summary>Of a region or nation: how many services are in the sum; null when there is none.</summary>
    public int? Services { get; init; }

    /// <summary>Of a service: what decides whether its figure can stand beside others.</summary>
    public AreaFigure? Basis { get; init; }

    /// <summary>In the place of the percentage.</summary>
    public FigureSign Sign => Ratio is { } ratio ? FigureSigns.OfShare(ratio, Decimals) : WhyNone;

    /// <summary>From 0 to 100, to one decimal; null when a sign stands in its place.</summary>
    public decimal? Percent => Sign == FigureSign.None ? Math.Round(Ratio!.Value.Share!.Value * 100, Decimals) : null;
}
