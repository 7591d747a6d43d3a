using System.CommandLine;
using KpiBoard.Cli;
using KpiBoard.Cli.Commands;
using KpiBoard.Data;

var root = new RootCommand("Checks and counts youth justice case extracts and education returns.")
{
    CheckCommand.Create(),
    MeasuresCommand.Create(),
    PictureCommand.Create(),
    ReturnCommand.Create(),
    ImportCommand.Create(),
    HeldCommand.Create(),
    ServicesCommand.Create(),
    TargetsCommand.Create(),
    BoardCommand.Create(),
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

try
{
    return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (DatabaseChoice.SentenceOf(exception) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
}

return ExitCode.WrongUsage;
