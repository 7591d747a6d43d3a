namespace KpiBoard.Counting.Comparing;

/// <summary>How a service's figure came about. Figures of two ways are not set beside each other as equals.</summary>
public enum FigureSource
{
    /// <summary>Counted here from records of children.</summary>
    CaseLevel,

    /// <summary>Read from the service's aggregate KPI return.</summary>
    Return,

    /// <summary>Read from a file that another board published.</summary>
    Published,
}
