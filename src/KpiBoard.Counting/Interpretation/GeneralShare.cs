namespace KpiBoard.Counting.Interpretation;

/// <summary>A published share of children in general.</summary>
/// <param name="Percent">From 0 to 100, as published.</param>
/// <param name="Of">Whose share it is, to stand behind "of": <c>pupils</c>.</param>
public sealed record GeneralShare(EducationTopic Topic, string Nation, decimal Percent, string Of);
