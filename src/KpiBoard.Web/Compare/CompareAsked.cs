namespace KpiBoard.Web.Compare;

/// <summary>What the address asks for; null or empty where it says nothing.</summary>
/// <param name="Period">A quarter, a financial year as <c>2025-26</c>, or <c>caseload</c>.</param>
/// <param name="Nation"><c>England</c>, <c>Wales</c> or <c>both</c>.</param>
/// <param name="Service">The service picked out.</param>
/// <param name="Among"><see cref="CompareReader.Similar"/> for the services most like the one picked out.</param>
public sealed record CompareAsked(string? Measure, string? Period, string? Nation, string? Region, string? Force, string? Service, string? Among = null);
