using KpiBoard.Data.Private;

namespace KpiBoard.Web.Packs.Printing;

/// <summary>What prints packs.</summary>
/// <param name="Browser">The program, a Chromium; null when there is none.</param>
/// <param name="User">Whom it runs as when we are root.</param>
public sealed record PrintSettings(string? Browser, string User)
{
    private const string BrowserVariable = "KPIBOARD_CHROMIUM";
    private const string UserVariable = "KPIBOARD_PRINT_USER";

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];

    public static PrintSettings FromEnvironment() => new(
        Environment.GetEnvironmentVariable(BrowserVariable) ?? Programs.Select(Command.Find).FirstOrDefault(path => path is not null),
        Environment.GetEnvironmentVariable(UserVariable) ?? "nobody");
}
