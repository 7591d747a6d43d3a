namespace KpiBoard.Data.Signing;

/// <summary>How far a board is with a quarter.</summary>
public enum SealState
{
    /// <summary>Nobody has reviewed it, or what was reviewed is not what is shown now.</summary>
    Draft,
    Reviewed,
    Sealed,
}
