namespace KpiBoard.Web.Population;

/// <summary>Whether a figure of the service can be set beside others.</summary>
public enum FigureState
{
    Shown,

    /// <summary>It would give away a few children, and so would whatever is worked out from it.</summary>
    Hidden,

    /// <summary>Nobody could be in it.</summary>
    Nobody,

    /// <summary>Its source covers no child.</summary>
    NotKnown,

    /// <summary>It is not among the published figures.</summary>
    NotPublished,
}
