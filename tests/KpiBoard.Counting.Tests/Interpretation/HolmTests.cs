using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class HolmTests
{
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
    [Fact]
    public void Adjusted_probabilities_are_those_of_r_in_the_order_given() =>
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Holm.Adjusted([0.01, 0.04, 0.03, 0.005]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void No_adjusted_probability_is_above_one() => Assert.Equal([1, 1, 0.6], Holm.Adjusted([0.9, 0.5, 0.2]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void Twenty_comparisons_find_one_by_chance() => Assert.Equal(1, Holm.ExpectedByChance(20));
}
