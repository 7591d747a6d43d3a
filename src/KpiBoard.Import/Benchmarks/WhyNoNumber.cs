namespace KpiBoard.Import.Benchmarks;

/// <summary>Why a cell of a published file holds no number. None of them is 0.</summary>
/// <remarks>Source: education returns section 5, item 7; the symbols in brackets.</remarks>
public enum WhyNoNumber
{
    /// <summary>The cell is empty, or the file has no such column or row.</summary>
    Blank,

    /// <summary><c>z</c></summary>
    NotApplicable,

    /// <summary><c>x</c>, and in older files <c>:</c>, <c>.</c>, <c>..</c> and <c>-</c></summary>
    NotAvailable,

    /// <summary><c>c</c></summary>
    Confidential,

    /// <summary><c>low</c>, <c>k</c>, and in older files <c>~</c>: above 0, and rounds to it.</summary>
    RoundsToZero,

    /// <summary><c>u</c></summary>
    Unreliable,

    /// <summary>Text that is neither a number nor a symbol.</summary>
    NotUnderstood,

    /// <summary>There is a number, and it is not what its column says: the England row of a rate that is a sum.</summary>
    NotTheMeasure,
}
