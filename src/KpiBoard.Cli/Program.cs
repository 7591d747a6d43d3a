using System.CommandLine;
using KpiBoard.Cli;
using KpiBoard.Cli.Commands;

var root = new RootCommand("Checks and counts youth justice case extracts and education returns.")
{
    CheckCommand.Create(),
    MeasuresCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message);
    }

    return ExitCode.WrongUsage;
}

return await parsed.InvokeAsync();
