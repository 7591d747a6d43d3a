using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class TwoSharesTests
{
    [Fact]
    public void Every_table_of_r_comes_out_as_in_r() => Assert.All(Vectors.Rows("two_proportion_oracle"), row =>
    {
        var (one, other) = (row.Ratio("events1", "n1"), row.Ratio("events2", "n2"));
        Vectors.Near(row.Number("p_fisher_two_sided"), Fisher.TwoSided(one, other));
        var (lower, upper) = Newcombe.Of(one, other).Value;
        Vectors.Near(row.Number("newcombe_diff_lower"), lower);
        Vectors.Near(row.Number("newcombe_diff_upper"), upper);
        if (row["z_pooled"].Length == 0)
        {
            Assert.Equal("all children of both sides are alike in it", TwoShares.Test(one, other).WhyNot);
            return;
        }

        Vectors.Near(row.Number("z_pooled"), TwoShares.PooledZ(one, other));
        Vectors.Near(row.Number("chisq_prop_test_nocc"), Math.Pow(TwoShares.PooledZ(one, other), 2));
        Vectors.Near(row.Number("p_z_two_sided"), Confidence.TwoSided(TwoShares.PooledZ(one, other)));
        Vectors.Near(row.Number("min_expected"), TwoShares.SmallestExpected(one, other));
    });

    [Fact]
    public void Below_five_expected_the_exact_test_is_used_and_said() => Assert.All(
        Vectors.Rows("two_proportion_oracle").Where(row => row["z_pooled"].Length > 0), row =>
        {
            var test = TwoShares.Test(row.Ratio("events1", "n1"), row.Ratio("events2", "n2")).Value;
            var isSmall = row.Number("min_expected") < 5;
            Assert.Equal(isSmall ? TestUsed.FisherExact : TestUsed.PooledZ, test.Used);
            Vectors.Near(row.Number(isSmall ? "p_fisher_two_sided" : "p_z_two_sided"), test.P);
        });

    [Fact]
    public void The_inspectors_comparison_of_excluded_children_comes_out_as_published()
    {
        // 22% of 115 against 9% of 66: significant, said the inspectors; in whole children 25 and 6.
        Assert.Equal(2.23, TwoShares.PooledZ(0.22 * 115, 115, 0.09 * 66, 66), 2);
        var test = TwoShares.Test(new(25, 115), new(6, 66)).Value;
        Assert.Equal(TestUsed.PooledZ, test.Used);
        Assert.True(test.IsMoreThanChance);
    }

    [Fact]
    public void A_side_of_nobody_has_no_answer() => Assert.Equal("nobody was counted on one side", TwoShares.Test(new(1, 2), default).WhyNot);
}
