using KpiBoard.Data;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Packs.Printing;
using KpiBoard.Web.Population;

namespace KpiBoard.Web.Hosting;

/// <summary>What the host is told by its environment.</summary>
/// <param name="IsDemo">Accounts are made and shown on the sign-in page. Only ever with a private database.</param>
public sealed record WebSettings(bool IsDemo, InboxFolder Inbox)
{
    private const string DemoVariable = "KPIBOARD_DEMO";
    private const string InboxVariable = "KPIBOARD_INBOX";

    public static WebSettings FromEnvironment() => new(
        Environment.GetEnvironmentVariable(DemoVariable) == "yes",
        new(Environment.GetEnvironmentVariable(InboxVariable) ?? Path.Combine(DatabaseChoice.DataFolder, "inbox")))
    {
        Population = LocalPopulation.FromEnvironment(),
        Printing = PrintSettings.FromEnvironment(),
    };

    /// <summary>Children aged 10 to 17 where services work, if a file of them is there.</summary>
    public LocalPopulation Population { get; init; } = LocalPopulation.None;

    /// <summary>What prints packs.</summary>
    public PrintSettings Printing { get; init; } = new(null, "nobody");

    /// <summary>A sentence when demo mode is asked for with a database that is not this program's own; else null.</summary>
    public string? Refusal(BoardDatabase database) => IsDemo && !database.IsPrivate
        ? $"Demo mode shows its passwords, so it works only with a private database. Unset {DemoVariable}, or unset {DatabaseChoice.ConnectionVariable}."
        : null;
}
