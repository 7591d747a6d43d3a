using System.CommandLine;
using KpiBoard.Data;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Identity;

try
{
    if (args is ["account", ..])
    {
        var command = new RootCommand("Serves the board; account makes accounts.") { AccountCommand.Create() }.Parse(args);
        return await command.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    var settings = WebSettings.FromEnvironment();
    await using var database = await DatabaseChoice.OpenAsync(null, CancellationToken.None);
    if (settings.Refusal(database) is { } sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 2;
    }

    await using var app = BoardHost.Build(args, database, settings);
    if (settings.IsDemo)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await app.Services.GetRequiredService<DemoAccounts>().PrepareAsync(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"KpiBoard is at {string.Join(" and ", app.Urls)} - end it with Ctrl+C."));
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (DatabaseChoice.SentenceOf(exception) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
}
catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{exception.Message} End the program that listens there, or choose another address with --urls.");
}

return 2;
