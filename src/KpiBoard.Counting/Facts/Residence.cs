namespace KpiBoard.Counting.Facts;

/// <summary>Whose child it was on the outcome date; blank counts as local.</summary>
public enum Residence
{
    Local,

    /// <summary>Another area's child.</summary>
    Other,
}
