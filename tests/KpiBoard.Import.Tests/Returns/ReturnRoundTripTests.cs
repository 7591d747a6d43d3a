using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Returns;
using KpiBoard.Counting.Splits;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Returns;

namespace KpiBoard.Import.Tests.Returns;

/// <summary>What we write reads back as the same figures, and they are those of the measures.</summary>
public class ReturnRoundTripTests
{
    private static readonly Split[] Splits = [ByOrderType.Split, ByDisposal.Split, BySchoolAge.Split];

    [Theory]
    [InlineData("return.csv")]
    [InlineData("return.xlsx")]
    public void Every_service_and_quarter_of_the_example_reads_back_as_its_measures(string file)
    {
        var periods = 0;
        foreach (var service in new InputReader(new(Extract.AsOf)).Read(Path.Combine(AppContext.BaseDirectory, "examples", "extract-a")).Services())
        {
            foreach (var quarter in Cohorts.ByQuarter(service, Extract.AsOf).GroupBy(child => child.Period.Quarter!.Value))
            {
                ReadsBack([.. quarter], service.ServiceCode, quarter.Key, file);
                periods++;
            }
        }

        Assert.Equal(24, periods);
    }

    [Theory]
    [InlineData("return.csv", 200)]
    [InlineData("return.xlsx", 20)]
    public void Returns_by_chance_read_back_as_their_measures(string file, int returns) =>
        Assert.All(Enumerable.Range(1, returns), seed => ReadsBack(RandomChildren.Of(seed), "S01", SentReturn.Quarter, file));

    [Fact]
    public void Return_of_nobody_reads_back_as_noughts()
    {
        var read = Read(ReturnCount.Of("S01", SentReturn.Quarter, []), "return.csv");

        Assert.NotEmpty(read.Figures);
        Assert.All(read.Figures, figure => Assert.Equal(new Ratio(0, 0), figure.Ratio));
    }

    private static void ReadsBack(IReadOnlyList<ChildQuarter> children, string service, Quarter quarter, string file)
    {
        var made = ReturnCount.Of(service, quarter, children);
        var read = Read(made, file);

        Assert.Equal((service, quarter), (read.ServiceCode, read.Quarter));
        Assert.Equal(made.Figures.Select(Line), read.Figures.Select(Line));
        Assert.All(
            from table in ReturnLayout.Tables from row in table.Rows from column in table.Columns select (row, column),
            cell => Assert.Equal(made.Cells[cell.row, cell.column], read.Cells[cell.row, cell.column]));
        if (children.Count > 0)
        {
            Assert.Subset(Figures.Count(children, RuleBook.Standard, Splits).Select(Line).ToHashSet(), read.Figures.Select(Line).ToHashSet());
        }
    }

    private static KpiReturn Read(KpiReturn made, string file)
    {
        var reading = SentReturn.Reading(file, file.EndsWith("csv", StringComparison.Ordinal) ? ReturnCsv.Write(made) : ReturnWorkbook.Write(made));
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == Severity.Error);
        return reading.Return!;
    }

    private static string Line(Figure figure) =>
        $"{figure.ServiceCode} {figure.Period} {figure.Measure.Id} {figure.Split}={figure.Value} {figure.Ratio.Numerator} of {figure.Ratio.Denominator}";
}
