using System.Globalization;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Import.Benchmarks;

namespace KpiBoard.Web.Population;

/// <summary>A published figure of other children, as the page shows it.</summary>
/// <param name="Of">Whose it is: <c>pupils</c>.</param>
/// <param name="Percent">Null where the publisher gives no number.</param>
/// <param name="IsRate">It counts what happened for every 100 of them, and not how many of them it happened to.</param>
public sealed record OthersFigure(string Place, string Of, decimal? Percent, WhyNoNumber? WhyNot, string Year, string Source, bool IsRate = false)
{
    private const string Inspection = "Joint inspection by HM Inspectorate of Probation, Estyn and Ofsted";

    public static OthersFigure OfBenchmark(Benchmark benchmark, TopicWords words) => new(
        benchmark.Place, words.Others, benchmark.Value.Number, benchmark.Value.WhyNot, benchmark.Year, benchmark.Source, IsRate: !words.IsAlike);

    public static OthersFigure Of2022(GeneralShare share) => new(share.Nation, share.Of, share.Percent, null, "2022", Inspection);

    /// <summary><c>4.2% of pupils in Camden (2025)</c>.</summary>
    public string InWords => $"{Shown}{(IsRate ? "" : " of")} {Of} in {Place} ({Year})";

    /// <summary><c>4.2%</c>, <c>0.12 per 100</c>, or a symbol with its meaning.</summary>
    public string Shown => Percent is { } percent ? Number(percent) + (IsRate ? " per 100" : "%") : WhyNot switch
    {
        WhyNoNumber.Confidential => "[c] hidden by the publisher",
        WhyNoNumber.NotApplicable => "[z] not applicable",
        WhyNoNumber.RoundsToZero => "[low] above 0, and rounds to it",
        WhyNoNumber.Unreliable => "[u] too unreliable to publish",
        _ => "[x] not available",
    };

    /// <summary>One decimal, and two below one percent.</summary>
    private static string Number(decimal percent) => percent.ToString(percent < 1 ? "0.##" : "0.0", CultureInfo.InvariantCulture);
}
