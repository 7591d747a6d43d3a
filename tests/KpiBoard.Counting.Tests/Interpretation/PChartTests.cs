using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class PChartTests
{
    [Fact]
    public void Limits_are_three_standard_errors_about_the_common_share()
    {
        var rows = Vectors.Rows("p_chart_formula_vectors");
        Ratio[] quarters = [.. rows.Select(row => row.Ratio("count", "n"))];
        var limits = PChart.Of(quarters);
        var signals = Signals.Of([.. rows.Select(row => row.Number("count") / row.Number("n"))], limits);
        for (var i = 0; i < rows.Count; i++)
        {
            Vectors.Near(rows[i].Number("pbar"), limits[i].Mean, 1e-11);
            Vectors.Near(rows[i].Number("lcl3"), limits[i].Lower, 1e-11);
            Vectors.Near(rows[i].Number("ucl3"), limits[i].Upper, 1e-11);
            Assert.Equal(bool.Parse(rows[i]["outside"]), signals[i] == Signal.AboveLimits);
        }
    }

    // R: qbinom(c(0.001349898, 1 - 0.001349898), n, 0.4), of n.
    [Theory]
    [InlineData(5, 0, 5)]
    [InlineData(8, 0, 7)]
    [InlineData(12, 0, 10)]
    public void Small_quarters_have_exact_limits(int of, int lower, int upper)
    {
        var exact = PChart.Of([new(40_000, 100_000), new(0, of)])[1];
        Assert.Equal((lower, upper), ((int)Math.Round(exact.Lower * of), (int)Math.Round(exact.Upper * of)));
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(12, false)]
    public void At_least_five_children_are_expected_on_both_sides_or_the_limits_are_exact(int of, bool isByFormula)
    {
        var limits = PChart.Of([new(40_000, 100_000), new((int)(of * 0.4), of)])[1];
        Assert.Equal(isByFormula, Math.Abs((limits.Upper * of) - Math.Round(limits.Upper * of)) > 1e-6);
    }

    [Fact]
    public void A_share_of_all_in_every_quarter_has_its_limits_on_itself() =>
        Assert.Equal(new(1, 1, 1), PChart.Of([new(4, 4), new(6, 6)])[0]);
}
