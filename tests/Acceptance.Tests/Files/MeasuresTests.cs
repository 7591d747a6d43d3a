namespace KpiBoard.Acceptance.Tests.Files;

/// <summary>The figures of the invented extract are those an independent program worked from the counting rules.</summary>
public class MeasuresTests
{
    private const string Header = "service_code,quarter,measure,split,value,numerator,denominator";

    public static TheoryData<string, string, string> Forms
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var form in new[] { "folder", "zip", "workbook of date cells", "workbook of dates as text" })
            {
                data.Add(form, "--as-of 2026-03-31 --split all", "extract-a.expected.csv.gz");
                data.Add(form, "--caseload 2024-08-20 --split all", "extract-a.caseload.expected.csv.gz");
                data.Add(form, "--as-of 2026-03-31 --split ethnicity,provision", "extract-a.crossed.expected.csv.gz");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Figures_are_those_worked_by_an_independent_program(string form, string options, string expected)
    {
        using var folder = new Folder();
        var run = Command.Run(["measures", "--input", Example.As(form, "extract-a", folder), .. options.Split(' ')]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Header, run.Output[0]);
        Assert.Equal(Example.Expected(expected).Order(StringComparer.Ordinal), run.Output.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("zip")]
    [InlineData("workbook of dates as text")]
    public void Rows_in_error_are_left_out_and_the_count_goes_on(string form)
    {
        using var folder = new Folder();
        var run = Command.Run("measures", "--input", Example.As(form, "bad", folder), "--as-of", "2026-03-31");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Example.Expected("bad.measures.expected.csv").Order(StringComparer.Ordinal), run.Output.Order(StringComparer.Ordinal));
        Assert.Contains("orders.csv,3,order_id,error,duplicate_id", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_split_only_the_rows_of_all_are_printed()
    {
        var run = Command.Run("measures", "--input", Example.Path("extract-a"), "--as-of", "2026-03-31");

        Assert.Equal(
            Example.Expected("extract-a.expected.csv.gz").Where(line => line.Contains(",all,all,", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            run.Output.Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_split_adds_its_rows_alone()
    {
        var run = Command.Run("measures", "--input", Example.Path("extract-a"), "--as-of", "2026-03-31", "--split", "sex");

        Assert.Equal(
            Example.Expected("extract-a.expected.csv.gz").Where(line => line.Split(',')[3] is "all" or "sex").Order(StringComparer.Ordinal),
            run.Output.Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Caseload_prints_its_day_in_place_of_a_quarter()
    {
        var run = Command.Run("measures", "--input", Example.Path("extract-a"), "--caseload", "2024-08-20");

        Assert.All(run.Output.Skip(1), line => Assert.Equal("2024-08-20", line.Split(',')[1]));
    }
}
