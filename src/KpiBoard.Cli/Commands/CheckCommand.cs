using System.CommandLine;
using KpiBoard.Import;
using KpiBoard.Import.Reading;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard check</c>: the problems of an input, as CSV.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        input.Required = true;
        var asOf = CommonOptions.AsOf();
        var command = new Command("check", "Prints the problems of an extract or return as CSV.") { input, asOf };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(asOf) ?? CommonOptions.Today()));
        return command;
    }

    private static int Run(string path, DateOnly asOf)
    {
        if (InputFrom.Path(path, new ReadOptions(asOf)) is not { } reading)
        {
            return ExitCode.WrongUsage;
        }

        FindingsCsv.Write(Console.OpenStandardOutput(), reading.Findings);
        return InputFrom.ExitCodeOf(reading);
    }
}
