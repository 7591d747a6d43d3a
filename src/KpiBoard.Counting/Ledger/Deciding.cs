namespace KpiBoard.Counting.Ledger;

/// <summary>What of a child decides a measure: the facts that are to be shown beside where the child stands in it.</summary>
[Flags]
public enum Deciding
{
    None = 0,

    /// <summary>Placements in force at the start, their suitability and hours.</summary>
    EteAtStart = 1,

    /// <summary>Placements in force at the end, their suitability and hours.</summary>
    EteAtEnd = 2,

    /// <summary>Compulsory school age at the moment that is asked.</summary>
    SchoolAge = 4,

    LearningNeeds = 8,

    Exclusions = 16,

    Timetables = 32,

    Attendance = 64,

    Attainments = 128,

    /// <summary>The type of the order kept.</summary>
    OrderType = 256,

    Sex = 512,

    Ethnicity = 1024,

    /// <summary>Age on the day the order began.</summary>
    Age = 2048,
}
