using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class McNemarTests
{
    // R: binom.test(gained, gained + lost)$p.value
    [Theory]
    [InlineData(6, 1, 0.125)]
    [InlineData(1, 6, 0.125)]
    [InlineData(8, 1, 0.0390625)]
    [InlineData(5, 0, 0.0625)]
    [InlineData(6, 0, 0.03125)]
    [InlineData(4, 4, 1)]
    [InlineData(5, 4, 1)]
    [InlineData(15, 5, 0.041389465332031236)]
    public void Those_who_gained_are_set_against_those_who_lost(long gained, long lost, double p)
    {
        var test = McNemar.Test(gained, lost).Value;
        Vectors.Near(p, test.P);
        Assert.Equal(TestUsed.McNemarExact, test.Used);
    }

    [Fact]
    public void No_child_changed_is_no_answer() => Assert.Equal("no child changed", McNemar.Test(0, 0).WhyNot);
}
