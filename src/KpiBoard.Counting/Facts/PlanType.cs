namespace KpiBoard.Counting.Facts;

/// <summary>A formal plan's kind: an education, health and care plan (England), an individual development plan (Wales), or SEN support.</summary>
public enum PlanType
{
    Ehcp,
    Idp,
    SenSupport,
}
