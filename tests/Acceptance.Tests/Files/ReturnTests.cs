namespace KpiBoard.Acceptance.Tests.Files;

/// <summary>The KPI return that the command writes reads back as what it prints of the measures.</summary>
public class ReturnTests
{
    [Theory]
    [InlineData("Y001", "2024Q1", "return.csv")]
    [InlineData("Y002", "2025Q3", "return.xlsx")]
    public void Written_return_reads_back_as_the_measures(string service, string quarter, string file)
    {
        using var folder = new Folder();
        var written = Write(service, quarter, folder.File(file));
        var read = Command.Run("return", "--check", folder.File(file));

        Assert.Equal((0, 0), (written.ExitCode, read.ExitCode));
        Assert.Contains($"{service},{quarter},kpi2_total_suitable_end,all,all,", string.Join('\n', read.Output), StringComparison.Ordinal);
        Assert.Subset(Example.Expected("extract-a.expected.csv.gz").ToHashSet(), read.Output.ToHashSet());
    }

    [Fact]
    public void Figures_of_a_return_are_all_that_it_can_tell()
    {
        using var folder = new Folder();
        Write("Y001", "2024Q1", folder.File("return.csv"));

        // 78 of KPI 2 less 19 that are unsuitable; 21 of KPI 3 less one that is unsuitable and 11 of who the children are.
        Assert.Equal(59 + 9, Command.Run("return", "--check", folder.File("return.csv")).Output.Count(line => line.Contains(",all,all,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Return_in_error_prints_what_is_wrong_and_no_figure()
    {
        using var folder = new Folder();
        Write("Y001", "2024Q1", folder.File("return.csv"));
        var text = File.ReadAllText(folder.File("return.csv"));
        folder.Write("return.csv", text.Replace("College", "Colege", StringComparison.Ordinal));
        var run = Command.Run("return", "--check", folder.File("return.csv"));

        Assert.Equal((1, 1), (run.ExitCode, run.Output.Count));
        Assert.Contains("return.csv,15,description,error,row_unknown", run.Errors, StringComparison.Ordinal);
        Assert.Contains("return.csv,0,description,error,row_missing", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Quarter_that_is_not_over_is_said()
    {
        using var folder = new Folder();

        Assert.Contains("2025Q4 is not over", Write("Y001", "2025Q4", folder.File("return.csv"), "2026-02-01").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--check a.csv --out b.csv", "Give --check FILE alone")]
    [InlineData("--service Y001", "Give --check FILE alone")]
    [InlineData("--check nowhere.csv", "There is no file \"nowhere.csv\".")]
    [InlineData("--input X --service Y001 --quarter 2024Q5 --out a.csv", "\"2024Q5\" is not a quarter.")]
    [InlineData("--input X --service Y001 --quarter 2024Q1 --out a.pdf", "\"a.pdf\" ends neither in .csv nor in .xlsx.")]
    [InlineData("--input X --service Y009 --quarter 2024Q1 --out a.csv", "The input has no service \"Y009\".")]
    [InlineData("--input X --service Y001 --quarter 2024Q1 --out /nowhere/a.csv", "cannot be written")]
    public void Wrong_usage_is_said(string options, string sentence)
    {
        var run = Command.Run(["return", .. options.Split(' ').Select(word => word == "X" ? Example.Path("extract-a") : word)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
    }

    private static Command Write(string service, string quarter, string file, string asOf = "2026-03-31") =>
        Command.Run("return", "--input", Example.Path("extract-a"), "--service", service, "--quarter", quarter, "--as-of", asOf, "--out", file);
}
