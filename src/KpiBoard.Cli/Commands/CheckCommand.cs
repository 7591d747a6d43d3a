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
        var service = CommonOptions.Service();
        var command = new Command("check", "Prints the problems of an extract or return as CSV.") { input, asOf, service };
        command.SetAction(parsed => Run(
            parsed.GetValue(input)!, new(parsed.GetValue(asOf) ?? CommonOptions.Today()) { OwnService = parsed.GetValue(service) }));
        return command;
    }

    private static int Run(string path, ReadOptions options)
    {
        if (InputFrom.Path(path, options) is not { } reading)
        {
            return ExitCode.WrongUsage;
        }

        FindingsCsv.Write(Console.OpenStandardOutput(), reading.Findings);
        return InputFrom.ExitCodeOf(reading);
    }
}
