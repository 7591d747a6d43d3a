using System.Globalization;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class XmrTests
{
    private static readonly Dictionary<string, Signal[]> Told = new(StringComparer.Ordinal)
    {
        ["Common Cause"] = [Signal.None],
        ["Above UCL"] = [Signal.AboveLimits],
        ["Below LCL"] = [Signal.BelowLimits],
        ["7 Point Trend (Increasing)"] = [Signal.Rising],
        ["7 Point Trend (Decreasing)"] = [Signal.Falling],
        ["2 in 3 Above CL"] = [Signal.NearUpperLimit],
        ["2 in 3 Below CL"] = [Signal.NearLowerLimit],
        ["7 Points Above CL"] = [Signal.ShiftUp],
        ["7 Points Below CL"] = [Signal.ShiftDown],
    };

    public static TheoryData<string> Series => [.. Vectors.Rows("ptd_xmr_oracle").Select(row => row["series"]).Distinct()];

    [Theory]
    [MemberData(nameof(Series))]
    public void Limits_and_signals_are_those_of_making_data_count(string series)
    {
        var rows = Vectors.Rows("ptd_xmr_oracle").Where(row => row["series"] == series).ToList();
        foreach (var segment in rows.GroupBy(row => row["rebase_group"]).Select(group => group.ToList()))
        {
            double[] values = [.. segment.Select(row => row.Number("y"))];
            var from = int.TryParse(segment[0]["fix_after_n"], CultureInfo.InvariantCulture, out var fixedAfter) ? values[..fixedAfter] : values;
            var limits = Xmr.Of(from, segment[0]["screen_outliers"] == "TRUE");
            var signals = Signals.Of(values, [.. values.Select(_ => limits)]);
            for (var i = 0; i < segment.Count; i++)
            {
                Check(segment[i], limits, signals[i]);
            }
        }
    }

    // Of a flat series R has no limits: ours lie on the mean.
    private static void Check(Dictionary<string, string> row, Limits limits, Signal signal)
    {
        Vectors.Near(row.Number("mean"), limits.Mean);
        if (row["series"] == "flat_constant")
        {
            Assert.Equal((limits.Mean, limits.Mean, Signal.None), (limits.Lower, limits.Upper, signal));
            return;
        }

        Vectors.Near(row.Number("lpl"), limits.Lower);
        Vectors.Near(row.Number("upl"), limits.Upper);
        Assert.Contains(signal, Told[row["special_cause_type"]]);
    }

    [Fact]
    public void One_point_has_its_limits_on_itself() => Assert.Equal(new(4, 4, 4), Xmr.Of([4]));

    [Theory]
    [InlineData(6, Signal.None)]
    [InlineData(7, Signal.ShiftUp)]
    public void Seven_points_on_one_side_are_a_shift_and_six_are_not(int points, Signal signal)
    {
        double[] values = [.. Enumerable.Range(0, 14).Select(i => i >= 14 - points ? 5.1 + (0.01 * (i % 2)) : i % 2 == 0 ? 5.2 : 4)];
        var limits = new Limits(5, 1, 9);
        Assert.Equal(signal, Signals.Of(values, [.. values.Select(_ => limits)])[^1]);
    }

    [Fact]
    public void A_point_on_the_mean_breaks_a_shift()
    {
        double[] values = [5.1, 5.2, 5.1, 5.2, 5, 5.1, 5.2, 5.1];
        Assert.All(Signals.Of(values, [.. values.Select(_ => new Limits(5, 1, 9))]), signal => Assert.Equal(Signal.None, signal));
    }
}
