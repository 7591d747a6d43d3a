namespace KpiBoard.Web.Hosting;

/// <summary>What the form of a button sends: nothing but its antiforgery token, which is looked at because there is a form.</summary>
public sealed record Sent(string? Nothing);
