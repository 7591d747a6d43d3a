using System.Globalization;
using System.Text.Json;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>What gives a hidden count away, were it left beside it; and that a hidden figure has nothing of the kind.</summary>
public sealed class DerivedLeakTests
{
    private const string Identified = "kpi3_identified_sendaln";

    [Theory]
    [InlineData("percentage with published denominator", "count", "denominator", "published_rate_1dp")]
    [InlineData("complement percentage", "count", "denominator", "published_other")]
    [InlineData("rate per 1,000 with published population", "count", "population", "published_rate")]
    [InlineData("RRI with published totals", "events", "total", "published_rri")]
    [InlineData("CI limits (Wilson) with n published", "count", "n", "published_ci")]
    public void One_count_alone_fits_what_is_derived_from_it(string leak, string count, string whole, string published)
    {
        var told = ExpectedTable.Leaks[leak];
        var fits = Enumerable.Range(0, Of(told, whole) + 1).Where(met => Derived(leak, told, met, Of(told, whole)) == told.GetProperty(published).GetString()).ToList();

        Assert.Equal([Of(told, count)], fits);
        Assert.Equal(Of(told, "recovered"), fits[0]);
    }

    [Theory]
    [InlineData("percentage with published denominator", "count", "denominator")]
    [InlineData("complement percentage", "count", "denominator")]
    [InlineData("RRI with published totals", "events", "total")]
    [InlineData("CI limits (Wilson) with n published", "count", "n")]
    public void Hidden_figure_has_neither_count_nor_denominator_nor_share_and_nor_has_what_is_left(string leak, string count, string whole)
    {
        var (few, all) = (Of(ExpectedTable.Leaks[leak], count), Of(ExpectedTable.Leaks[leak], whole));
        var yes = Figure([.. SomeChildren.Of(few, A.Child.With(A.LearningNeed)), .. SomeChildren.Of(all - few, A.Child)]);
        var no = Figure([.. SomeChildren.Of(all - few, A.Child.With(A.LearningNeed)), .. SomeChildren.Of(few, A.Child)]);

        Assert.Equal((null, null, null), (yes.Numerator, yes.Denominator, yes.Ratio?.Share));
        Assert.Equal((null, null, null), (no.Numerator, no.Denominator, no.Ratio?.Share));
    }

    private static PublishedFigure Figure(IReadOnlyList<ChildQuarter> children) =>
        Publication.Protected(children).Single(figure => figure is { Measure: Identified, Split: "all" });

    private static string Derived(string leak, JsonElement told, int met, int of) => leak switch
    {
        "percentage with published denominator" => Percent(met, of),
        "complement percentage" => Percent(of - met, of),
        "rate per 1,000 with published population" => (1000m * met / of).ToString("0.00", CultureInfo.InvariantCulture),
        "RRI with published totals" => ((decimal)met / of / ((decimal)Of(told, "white_events") / Of(told, "white_total"))).ToString("0.00", CultureInfo.InvariantCulture),
        _ => Wilson(met, of),
    };

    private static string Percent(int met, int of) => ((decimal)met / of).ToString("0.0%", CultureInfo.InvariantCulture);

    private static string Wilson(double met, double of)
    {
        const double z = 1.959963984540054;
        var (root, twice) = (z * Math.Sqrt((z * z) + (4 * met * (1 - (met / of)))), 2 * (of + (z * z)));
        var (lower, upper) = (((2 * met) + (z * z) - root) / twice, ((2 * met) + (z * z) + root) / twice);
        return string.Create(CultureInfo.InvariantCulture, $"{lower:0.0%} to {upper:0.0%}");
    }

    private static int Of(JsonElement told, string name) => told.GetProperty(name).GetInt32();
}
