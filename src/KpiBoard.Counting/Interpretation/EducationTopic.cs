namespace KpiBoard.Counting.Interpretation;

/// <summary>In what the children of a service are set beside other children.</summary>
public enum EducationTopic
{
    /// <summary>An education, health and care plan (England) or an individual development plan (Wales).</summary>
    StatutoryPlan,

    /// <summary>Special educational needs (England) or additional learning needs (Wales), with a plan or without.</summary>
    LearningNeed,

    PruOrAp,

    NotInSchool,

    /// <summary>Above school age and not in education, employment or training.</summary>
    Neet,

    PermanentExclusion,

    Suspension,

    PersistentAbsence,

    SevereAbsence,
}
