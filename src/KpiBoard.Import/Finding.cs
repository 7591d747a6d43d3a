namespace KpiBoard.Import;

/// <summary>One problem in one place of one file.</summary>
/// <param name="File">As in the folder: <c>orders.csv</c>, also from a zip or a workbook.</param>
/// <param name="Line">First physical line of the record; the header is 1, a missing file 0.</param>
/// <param name="Column">Empty when the finding is of the whole row or file.</param>
/// <param name="Value">The offending code or date, never a date of birth; null when there is none to show.</param>
public readonly record struct Finding(string File, int Line, string Column, Severity Severity, FindingCode Code, string? Value = null)
    : IComparable<Finding>
{
    /// <summary>The service the row names; null when it names none, or the finding is of the whole file.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>As the row says; null when it names no child by id. Never in a message.</summary>
    public string? ChildId { get; init; }

    /// <summary>In capitals; null when the row has none that can be used. Never in a message.</summary>
    public string? Upn { get; init; }

    /// <summary>Alike for rows alike in every value of the columns we know; 0 for a finding of a whole file.</summary>
    public long RowPrint { get; init; }

    /// <summary>The code as printed: <c>date_invalid</c>.</summary>
    public string CodeName => FindingWords.NameOf(Code);

    /// <summary>A sentence that says what is wrong and how to mend it.</summary>
    public string Message => FindingWords.Of(this);

    /// <summary>By file, line, column and code, as text.</summary>
    public int CompareTo(Finding other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        var byLine = byFile != 0 ? byFile : Line.CompareTo(other.Line);
        var byColumn = byLine != 0 ? byLine : string.CompareOrdinal(Column, other.Column);
        return byColumn != 0 ? byColumn : string.CompareOrdinal(CodeName, other.CodeName);
    }

    public static bool operator <(Finding left, Finding right) => left.CompareTo(right) < 0;

    public static bool operator >(Finding left, Finding right) => left.CompareTo(right) > 0;

    public static bool operator <=(Finding left, Finding right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Finding left, Finding right) => left.CompareTo(right) >= 0;
}
