namespace KpiBoard.Counting.Facts;

/// <summary>What an appeal did to the outcome; blank counts as not appealed.</summary>
public enum AppealStatus
{
    NotAppealed,
    ChangedOnAppeal,
    AppealSuccessful,
}
