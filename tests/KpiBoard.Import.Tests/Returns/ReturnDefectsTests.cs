using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Tests.Returns;

/// <summary>Where the YJB would read a return otherwise, it is said once, and the return is used.</summary>
public class ReturnDefectsTests
{
    [Theory]
    [InlineData("T2-1", "kpi2 all yro_above_total=1 yro_above_start=1|kpi2 suitable yro_above_end=1|kpi3 all yro=1")]
    [InlineData("T2-2", "kpi2 all cust_school_total=1 cust_school_start=1|kpi3 all cust=1")]
    [InlineData("T2-3", "kpi2 all ro_above_total=1 ro_above_start=1|kpi2 school_full_time ro_above_end=1|kpi3 all ro=4")]
    [InlineData("T2-4", "kpi2 alternative_other_full_time ro_school_end=1")]
    [InlineData("T2-4", "kpi2 college ro_school_start=1")]
    [InlineData("T2-5", "kpi2 all ro_school_total=2 ro_school_end=2 ro_above_total=1 ro_above_end=1|kpi2 suitable ro_school_end=2|kpi2 in_ete ro_school_end=2|kpi2 full_time ro_school_end=2|kpi2 school_full_time ro_school_end=2|kpi2 offered_25 ro_school_end=2|kpi2 attended_25 ro_school_end=2")]
    [InlineData("T2-8", "kpi2 suitable ro_school_end=2")]
    [InlineData("T2-10", "kpi2 all cust_above_release=1")]
    [InlineData("T3-1", "kpi3 plan ycc=")]
    [InlineData("T3-2", "kpi3 identified ro=1")]
    public void Defect_that_the_return_meets_is_told(string defect, string cells)
    {
        var sent = new SentReturn();
        foreach (var row in cells.Split('|').Select(text => text.Split(' ')))
        {
            foreach (var cell in row[2..].Select(text => text.Split('=')))
            {
                sent.Cell($"{row[0]} {row[1]}", cell[0], cell[1]);
                Mirror(sent, row, cell);
            }
        }

        var reading = sent.Read();
        Assert.NotNull(reading.Return);
        Assert.Single(reading.Findings, finding => finding.CodeName == "read_otherwise" && finding.Message.StartsWith(defect + ":", StringComparison.Ordinal));
    }

    [Fact]
    public void Return_of_noughts_is_told_and_used()
    {
        var reading = new SentReturn(ReturnCount.Of("S01", SentReturn.Quarter, [])).Read();

        Assert.NotNull(reading.Return);
        Assert.All(reading.Findings, finding => Assert.StartsWith("T-2:", finding.Message, StringComparison.Ordinal));
        Assert.Equal(2, reading.Findings.Count);
    }

    // The row of all children says its total at the end too.
    private static void Mirror(SentReturn sent, string[] row, string[] cell)
    {
        if (row[1] == "all" && cell[0].EndsWith("_total", StringComparison.Ordinal))
        {
            sent.Cell("kpi2 all", cell[0].Replace("_total", "_end", StringComparison.Ordinal), cell[1]);
        }
    }
}
