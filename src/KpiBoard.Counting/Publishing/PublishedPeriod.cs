namespace KpiBoard.Counting.Publishing;

/// <summary>What pages show of one quarter or caseload of a service.</summary>
public sealed record PublishedPeriod(IReadOnlyList<PublishedFigure> Figures, IReadOnlyList<SourceCoverage> Coverage);
