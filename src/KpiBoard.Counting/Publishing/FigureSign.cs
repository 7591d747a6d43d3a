namespace KpiBoard.Counting.Publishing;

/// <summary>What stands in the place of a number in tables, files and packs.</summary>
/// <remarks>Source: methods and conventions A6, the symbols of the Analysis Function and of Explore Education Statistics.</remarks>
public enum FigureSign
{
    /// <summary>The number itself.</summary>
    None,

    /// <summary><c>[c]</c>: hidden, with everything that could be worked out from it.</summary>
    Confidential,

    /// <summary><c>[z]</c>: nobody could be counted.</summary>
    NotApplicable,

    /// <summary><c>[x]</c>: not published, or its source covers no child.</summary>
    NotAvailable,

    /// <summary><c>[low]</c>: rounds to 0 and is not 0. Only true zeros are 0.</summary>
    Low,
}
