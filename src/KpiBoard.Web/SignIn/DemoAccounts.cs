using Microsoft.AspNetCore.Identity;

namespace KpiBoard.Web.SignIn;

/// <summary>One account a role, shown on the sign-in page: to try the board with invented children. The passwords are new at each start.</summary>
public sealed class DemoAccounts
{
    private static readonly string[] Services = ["yot-camden", "yot-essex"];

    private static readonly (AccountRole Role, string UserName, string Name)[] All =
    [
        (AccountRole.Chair, "chair@demo.example", "Chair of the boards of Camden and Essex"),
        (AccountRole.BoardMember, "member@demo.example", "Member of the boards of Camden and Essex"),
        (AccountRole.DataOfficer, "officer@demo.example", "Data officer of Camden and Essex, with the child-level permission"),
        (AccountRole.ServiceManager, "manager@demo.example", "Service manager of Camden and Essex"),
        (AccountRole.Analyst, "analyst@demo.example", "Analyst of the Youth Justice Board"),
        (AccountRole.Administrator, "admin@demo.example", "Administrator"),
    ];

    /// <summary>User name, words, password. Empty outside demo mode.</summary>
    public IReadOnlyList<(string UserName, string Name, string Password)> Shown { get; private set; } = [];

    /// <summary>Makes the accounts where they are missing, and gives each a new password.</summary>
    public async Task PrepareAsync(UserManager<Account> accounts)
    {
        var shown = new List<(string, string, string)>();
        foreach (var (role, userName, name) in All)
        {
            var password = AccountCommand.NewPassword();
            if (await accounts.FindByNameAsync(userName) is { } old)
            {
                Check(await accounts.DeleteAsync(old));
            }

            Check(await accounts.CreateAsync(Make(role, userName, name), password));
            shown.Add((userName, name, password));
        }

        Shown = shown;
    }

    private static Account Make(AccountRole role, string userName, string name) => new()
    {
        UserName = userName,
        Name = name,
        Role = role,
        Services = role is AccountRole.Analyst or AccountRole.Administrator
            ? []
            : [.. Services.Select(service => new AccountService { ServiceCode = service, SeesChildren = role == AccountRole.DataOfficer })],
    };

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }
}
