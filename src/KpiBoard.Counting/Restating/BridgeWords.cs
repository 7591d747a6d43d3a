using System.Globalization;

namespace KpiBoard.Counting.Restating;

/// <summary>The steps of a bridge in words.</summary>
public static class BridgeWords
{
    public static string Title(BridgeReason reason) => reason switch
    {
        BridgeReason.RuleChanged => "The rules changed",
        BridgeReason.LateRecord => "Records that came after it was signed",
        BridgeReason.RemovedRecord => "Records that are in the files no more",
        BridgeReason.MovedIn => "Orders that had ended in another quarter",
        BridgeReason.MovedOut => "Orders that now end in another quarter",
        _ => "Records that were corrected",
    };

    /// <summary><c>+1 of +2</c>: what is added to the numerator, and to the denominator.</summary>
    public static string Adds(Ratio adds) => string.Create(CultureInfo.InvariantCulture, $"{adds.Numerator:+0;-0;0} of {adds.Denominator:+0;-0;0}");
}
