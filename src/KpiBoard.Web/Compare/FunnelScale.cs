using System.Globalization;
using KpiBoard.Counting.Comparing;

namespace KpiBoard.Web.Compare;

/// <summary>Where things stand in the picture of a funnel.</summary>
public sealed record FunnelScale(FunnelLines Lines)
{
    public const int Width = 960;
    public const int Height = 480;
    public const double Left = 60;
    public const double Right = 940;
    private const double Top = 15;
    private const double Bottom = 430;
    private const int MostTicks = 8;

    private static readonly int[] Steps = [1, 2, 5, 10];

    /// <summary>Of services of which some are placed.</summary>
    public static FunnelScale Of(AreaComparison comparison) => new(FunnelLines.Of(
        ShareOf(comparison.Mean.Numerator, comparison.Mean.Denominator),
        comparison.Placed.Min(area => area.Ratio.Denominator),
        comparison.Placed.Max(area => area.Ratio.Denominator)));

    /// <summary>Shares with a line: every fifth.</summary>
    public IEnumerable<double> Gridlines => Enumerable.Range(0, 6).Select(fifth => fifth / 5.0);

    /// <summary>Numbers of children along the axis, round ones.</summary>
    public IEnumerable<int> Ticks
    {
        get
        {
            var rough = Math.Max(1, (Lines.To - Lines.From) / (double)MostTicks);
            var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
            var step = (int)(Steps.First(times => times * power >= rough) * power);
            for (var tick = (Lines.From + step - 1) / step * step; tick <= Lines.To; tick += step)
            {
                yield return tick;
            }
        }
    }

    public static double ShareOf(PlacedArea area) => ShareOf(area.Ratio.Numerator, area.Ratio.Denominator);

    public string X(double children) => Number(AtX(children));

    public string Y(double share) => Number(AtY(share));

    /// <summary>A limit as the points of a line.</summary>
    public string Line(Func<FunnelPoint, double> limit) => string.Join(' ', Lines.Points.Select(point => $"{X(point.Children)},{Y(limit(point))}"));

    /// <summary>A circle; a triangle upwards or downwards for one beyond the further limits: shape says what colour says.</summary>
    public string Mark(PlacedArea area)
    {
        var (x, y) = (AtX(area.Ratio.Denominator), AtY(ShareOf(area)));
        string At(double dx, double dy) => $"{Number(x + dx)},{Number(y + dy)}";
        return area.Place switch
        {
            FunnelPlace.FarAbove => $"M{At(-7, 5)} L{At(7, 5)} L{At(0, -8)} Z",
            FunnelPlace.FarBelow => $"M{At(-7, -5)} L{At(7, -5)} L{At(0, 8)} Z",
            _ => $"M{At(-4, 0)} a4,4 0 1,0 8,0 a4,4 0 1,0 -8,0",
        };
    }

    /// <summary>A name beside it has its room on the left.</summary>
    public bool IsRight(PlacedArea area) => AtX(area.Ratio.Denominator) > (Left + Right) / 2;

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static double ShareOf(long met, long of) => (double)met / of;

    private double AtX(double children) => Left + ((Right - Left) * (children - Lines.From) / (Lines.To - Lines.From));

    private static double AtY(double share) => Bottom - ((Bottom - Top) * share);
}
