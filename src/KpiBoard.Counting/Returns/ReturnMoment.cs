namespace KpiBoard.Counting.Returns;

/// <summary>Which children of a row a column of the return holds.</summary>
public enum ReturnMoment
{
    /// <summary>All of the order type, by their age at the end of the order. Only the row of all children has it.</summary>
    Total,

    Start,

    /// <summary>Release from custody. The YJB reads it nowhere and our files do not tell it.</summary>
    Release,

    End,
}
