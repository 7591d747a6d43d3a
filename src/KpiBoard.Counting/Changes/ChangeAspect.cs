namespace KpiBoard.Counting.Changes;

/// <summary>What decided that a child is counted, is not, or is counted otherwise.</summary>
public enum ChangeAspect
{
    /// <summary>Of who comes in or goes out: the files of the other side have no such child.</summary>
    ChildNotThere,

    /// <summary>Of who comes in or goes out: the files of the other side have the child, and not the order.</summary>
    OrderNotThere,

    /// <summary>Of who comes in or goes out: on the other side a rule passes the order over.</summary>
    OrderPassedOver,

    /// <summary>Of who comes in or goes out: on the other side the order has other dates, and is not of the period.</summary>
    OrderAtOtherTime,

    /// <summary>Another order is kept, or its type, its beginning or its end is another.</summary>
    OrderKept,

    /// <summary>Suitable, unsuitable, of unknown suitability or not recorded at the end.</summary>
    StatusAtEnd,

    /// <summary>The same at the start.</summary>
    StatusAtStart,

    /// <summary>Kinds of provision, suitability or hours, where the status is the same.</summary>
    Placements,

    /// <summary>Identified needs, or a formal plan.</summary>
    Plan,

    /// <summary>What else is recorded of learning needs: the type of the plan, its dates.</summary>
    LearningNeeds,

    /// <summary>Sex, ethnicity, age, or whether the child is of school age.</summary>
    Person,

    Exclusions,
    PartTimeTimetables,
    Attendance,
    Attainments,
    Investigations,
    CareSpells,

    /// <summary>Which sources cover the child.</summary>
    Covered,
}
