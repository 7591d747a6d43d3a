namespace KpiBoard.Counting.Facts;

/// <summary>Levels of attainment, lowest first.</summary>
public enum AttainmentLevel
{
    EntryLevel,
    Level1,
    Level2,
    Level3,
}
