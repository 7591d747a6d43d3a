namespace KpiBoard.Data;

/// <summary>What an import came to for one service.</summary>
public enum ImportState
{
    /// <summary>Used: it is counted.</summary>
    Used,

    /// <summary>Waits for a person.</summary>
    OnHold,

    /// <summary>The same files are in use already: nothing was changed.</summary>
    Unchanged,
}
