using System.CommandLine;
using System.Security.Cryptography;
using KpiBoard.Data;
using Microsoft.AspNetCore.Identity;

namespace KpiBoard.Web.SignIn;

/// <summary><c>KpiBoard.Web account</c>: makes an account in the place of one of its name, or takes it away.</summary>
public static class AccountCommand
{
    private static readonly Option<string> UserName = new("--user-name") { Description = "The email address to sign in with.", Required = true };
    private static readonly Option<string?> Name = new("--name") { Description = "As pages show it; the email address unless given." };
    private static readonly Option<AccountRole?> Role = new("--role") { Description = $"One of {string.Join(", ", Enum.GetNames<AccountRole>())}." };
    private static readonly Option<string[]> Services = new("--service") { Description = "Code of a service it is for; once for each." };
    private static readonly Option<bool> SeesChildren = new("--sees-children") { Description = "The child-level permission for these services; for data officers and service managers." };
    private static readonly Option<bool> Remove = new("--remove") { Description = "Take the account away: whoever is signed in with it is out within a minute." };

    public static Command Create()
    {
        var command = new Command("account", "Makes an account and prints its password once, or takes one away.") { UserName, Name, Role, Services, SeesChildren, Remove };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var database = await DatabaseChoice.OpenAsync(null, cancellation);
            var (sentence, done) = await RunAsync(database, parsed, cancellation);
            await (done ? Console.Out : Console.Error).WriteLineAsync(sentence);
            return done ? 0 : 2;
        });
        return command;
    }

    /// <summary>The sentence to print, and whether anything was done.</summary>
    public static async Task<(string Sentence, bool Done)> RunAsync(BoardDatabase database, ParseResult parsed, CancellationToken cancellation)
    {
        var services = new ServiceCollection().AddSingleton(database).AddLogging();
        SignInServices.Add(services);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var old = await accounts.FindByNameAsync(parsed.GetValue(UserName)!);
        if (parsed.GetValue(Remove))
        {
            return old is null ? ("There is no such account.", false) : Outcome(await accounts.DeleteAsync(old), "The account is gone.");
        }

        if (await ObstacleAsync(database, parsed, cancellation) is { } sentence)
        {
            return (sentence, false);
        }

        if (old is not null)
        {
            await accounts.DeleteAsync(old);
        }

        var password = NewPassword();
        return Outcome(await accounts.CreateAsync(Make(parsed), password), $"The password is {password} - it is shown this once.");
    }

    /// <summary>Eighty bits of chance, in letters and digits that are not taken for one another.</summary>
    internal static string NewPassword() => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);

    private static Account Make(ParseResult parsed) => new()
    {
        UserName = parsed.GetValue(UserName),
        Name = parsed.GetValue(Name) ?? parsed.GetValue(UserName)!,
        Role = parsed.GetValue(Role)!.Value,
        Services = [.. (parsed.GetValue(Services) ?? []).Distinct().Select(code => new AccountService { ServiceCode = code, SeesChildren = parsed.GetValue(SeesChildren) })],
    };

    private static async Task<string?> ObstacleAsync(BoardDatabase database, ParseResult parsed, CancellationToken cancellation)
    {
        var named = parsed.GetValue(Services) ?? [];
        await using var session = await database.BeginAsync(cancellation);
        var known = (await new ServiceStore(session).ListAsync(cancellation)).Select(service => service.ServiceCode).ToHashSet(StringComparer.Ordinal);
        return parsed.GetValue(Role) switch
        {
            null => $"Say its role with {Role.Name}.",
            AccountRole.Analyst or AccountRole.Administrator when named.Length > 0 => "An analyst and an administrator are for no service by name. Leave --service out.",
            AccountRole.Analyst or AccountRole.Administrator => null,
            _ when named.Length == 0 => "Say which services it is for with --service.",
            _ when named.FirstOrDefault(code => !known.Contains(code)) is { } unknown => $"There is no service {unknown} here. kpiboard services lists them.",
            AccountRole.BoardMember or AccountRole.Chair when parsed.GetValue(SeesChildren) => "A board never opens a child. Leave --sees-children out.",
            _ => null,
        };
    }

    private static (string Sentence, bool Done) Outcome(IdentityResult result, string sentence) =>
        result.Succeeded ? (sentence, true) : (string.Join(' ', result.Errors.Select(error => error.Description)), false);
}
