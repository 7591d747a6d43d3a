namespace KpiBoard.Counting.Splits;

/// <summary>Yes, no, and not known: no data is never "no".</summary>
internal static class Known
{
    public static string Of(bool known, bool yes) => !known ? "not_known" : yes ? "yes" : "no";
}
