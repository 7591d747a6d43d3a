namespace KpiBoard.Import.Foreign;

/// <summary>An education, health and care plan as a list of the local authority has it. Nothing else of the list is kept.</summary>
internal sealed record PlanLine(Located Upn, Located Start, Located End, Located LastReview);
