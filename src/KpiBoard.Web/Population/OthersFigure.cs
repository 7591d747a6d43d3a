using System.Globalization;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Import.Benchmarks;

namespace KpiBoard.Web.Population;

/// <summary>A published figure of other children, as the page shows it.</summary>
/// <param name="Of">Whose it is: <c>pupils</c>.</param>
/// <param name="Percent">Null where the publisher gives no number.</param>
public sealed record OthersFigure(string Place, string Of, decimal? Percent, WhyNoNumber? WhyNot, string Year, string Source)
{
    private const string Inspection = "Joint inspection by HM Inspectorate of Probation, Estyn and Ofsted";

    public static OthersFigure OfBenchmark(Benchmark benchmark, string of) =>
        new(benchmark.Place, of, benchmark.Value.Number, benchmark.Value.WhyNot, benchmark.Year, benchmark.Source);

    public static OthersFigure Of2022(GeneralShare share) => new(share.Nation, share.Of, share.Percent, null, "2022", Inspection);

    /// <summary><c>4.2%</c>, or a symbol with its meaning.</summary>
    public string Shown => Percent is { } percent ? InWords(percent) : WhyNot switch
    {
        WhyNoNumber.Confidential => "[c] hidden by the publisher",
        WhyNoNumber.NotApplicable => "[z] not applicable",
        WhyNoNumber.RoundsToZero => "[low] above 0, and rounds to it",
        WhyNoNumber.Unreliable => "[u] too unreliable to publish",
        _ => "[x] not available",
    };

    /// <summary>One decimal, and two below one percent.</summary>
    public static string InWords(decimal percent) => percent.ToString(percent < 1 ? "0.##'%'" : "0.0'%'", CultureInfo.InvariantCulture);
}
