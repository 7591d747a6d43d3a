using System.CommandLine;
using KpiBoard.Cli;
using KpiBoard.Cli.Commands;
using KpiBoard.Data.Private;
using Microsoft.EntityFrameworkCore;
using Npgsql;

var root = new RootCommand("Checks and counts youth justice case extracts and education returns.")
{
    CheckCommand.Create(),
    MeasuresCommand.Create(),
    ImportCommand.Create(),
    HeldCommand.Create(),
    ServicesCommand.Create(),
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
catch (Exception exception) when (exception is PostgresMissingException or AlreadyRunningException or PostgresStartException)
{
    await Console.Error.WriteLineAsync(exception.Message);
}
catch (DbUpdateException exception)
{
    await Console.Error.WriteLineAsync($"The database refused what was to be written, so nothing was changed: {exception.InnerException?.Message}");
}
catch (PostgresException exception)
{
    await Console.Error.WriteLineAsync($"The database refused the work, so nothing was changed: {exception.MessageText}");
}
catch (NpgsqlException exception)
{
    await Console.Error.WriteLineAsync($"The database could not be used: {exception.Message}");
}

return ExitCode.WrongUsage;
