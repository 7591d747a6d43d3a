namespace KpiBoard.Import.Matching;

/// <summary>What became of a row. Rows read = used + set aside + duplicates + unmatched.</summary>
public enum Placed
{
    /// <summary>Its fact is the child's.</summary>
    Used,

    /// <summary>In error.</summary>
    SetAside,

    /// <summary>Alike an earlier row in every value: counted once.</summary>
    Duplicate,

    /// <summary>Waits for its child.</summary>
    Unmatched,
}
