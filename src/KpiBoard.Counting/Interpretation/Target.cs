namespace KpiBoard.Counting.Interpretation;

/// <summary>What is aimed at in a measure.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="ServiceCode">Whose it is; null for a national one.</param>
/// <param name="Share">From 0 to 1.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="Until">The last day it holds; null while it stays.</param>
public sealed record Target(string Measure, string? ServiceCode, decimal Share, DateOnly From, DateOnly? Until)
{
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>The target in force: a service's own before the national one, of those the one that began last. Null when there is none.</summary>
    public static Target? Of(IEnumerable<Target> targets, string measure, string serviceCode, DateOnly day) => targets
        .Where(target => target.Measure == measure && (target.ServiceCode is null || target.ServiceCode == serviceCode) && target.HoldsOn(day))
        .OrderBy(target => target.ServiceCode is null)
        .ThenByDescending(target => target.From)
        .FirstOrDefault();
}
