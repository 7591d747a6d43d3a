namespace KpiBoard.Acceptance.Tests.Files;

public class ExitStatusTests
{
    private const string Children = "service_code,child_id,date_of_birth\nY001,C1,2009-05-01\n";
    private const string Orders = "service_code,child_id,order_id,legal_outcome,outcome_date,start_date\n";
    private const string Ete = "service_code,child_id,provision_type,start_date\n";
    private const string SendAln = "service_code,child_id,identified,start_date\n";

    [Theory]
    [InlineData(Children, Orders, 0)]
    [InlineData(Children, Orders + "Y001,C1,O1,FINE,2024-01-05,2024-01-05\n", 0)]
    [InlineData(Children, Orders + "Y001,C9,O1,FINE,2024-01-05,2024-01-05\n", 1)]
    [InlineData("service_code,child_id,date_of_birth\nY001,C1,x\n", Orders, 1)]
    [InlineData("service_code,child_id,date_of_birth\n", Orders, 0)]
    [InlineData("service_code,child_id\nY001,C1\n", Orders, 2)]
    [InlineData(Children, "service_code,child_id\n", 2)]
    [InlineData("\0", Orders, 2)]
    [InlineData(Children, "\0", 2)]
    [InlineData("", Orders, 2)]
    [InlineData(null, Orders, 2)]
    [InlineData(Children, null, 2)]
    [InlineData(null, null, 2)]
    public void Command_ends_by_whether_there_were_errors_and_something_to_count(string? children, string? orders, int status)
    {
        using var folder = new Folder();
        folder.Write("ete.csv", Ete);
        folder.Write("sendaln.csv", SendAln);
        Write(folder, "children.csv", children);
        Write(folder, "orders.csv", orders);

        foreach (var command in new[] { "check", "measures" })
        {
            var run = Command.Run(command, "--input", folder.Path);
            Assert.Equal((command, status), (command, run.ExitCode));
            Assert.Equal(status == 2, run.Errors.Contains("nothing to count", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Missing_file_is_an_error_and_the_count_goes_on()
    {
        using var folder = new Folder();
        folder.Write("children.csv", Children);
        folder.Write("orders.csv", Orders);

        Assert.Equal(1, Command.Run("measures", "--input", folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("count")]
    [InlineData("check")]
    [InlineData("check --input")]
    [InlineData("measures")]
    [InlineData("check --input EXAMPLE --output x")]
    [InlineData("check --input EXAMPLE --split sex")]
    [InlineData("check --input EXAMPLE extra")]
    [InlineData("measures --input EXAMPLE --split colour")]
    [InlineData("measures --input EXAMPLE --split Sex")]
    [InlineData("measures --input EXAMPLE --split sex,sex")]
    [InlineData("measures --input EXAMPLE --split sex,")]
    [InlineData("measures --input EXAMPLE --split all,sex")]
    [InlineData("measures --input EXAMPLE --split sex,age,send")]
    [InlineData("measures --input EXAMPLE --split")]
    [InlineData("measures --input EXAMPLE --as-of 2026-03-31 --caseload 2024-08-20")]
    [InlineData("measures --input EXAMPLE --as-of 31/03/2026")]
    [InlineData("measures --input EXAMPLE --as-of 2026-02-30")]
    [InlineData("measures --input EXAMPLE --as-of")]
    [InlineData("measures --input EXAMPLE --caseload tomorrow")]
    [InlineData("check --input EXAMPLE --as-of 2026-03-31 --as-of 2026-03-30")]
    [InlineData("check --input /no/such/folder")]
    [InlineData("measures --input /no/such/file.zip")]
    [InlineData("measures --database garbage")]
    [InlineData("measures --input EXAMPLE --database private")]
    public void Wrong_usage_gets_a_sentence_and_no_figures(string arguments)
    {
        var run = Command.Run([.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one == "EXAMPLE" ? Example.Path("bad") : one)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Matches(@"^[A-Z'\-].{10,}", run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static void Write(Folder folder, string name, string? text)
    {
        if (text is not null)
        {
            folder.Write(name, text);
        }
    }
}
