namespace KpiBoard.Web.Files.Accepting;

/// <summary>Which acceptance is taken back.</summary>
public sealed record WithdrawForm(string? File, string? Column, string? Code, string? AcceptedAt);
