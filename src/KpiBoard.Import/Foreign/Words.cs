using System.Globalization;

namespace KpiBoard.Import.Foreign;

/// <summary>Counts in notes.</summary>
internal static class Words
{
    public static string Plans(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? "plan" : "plans")}");
}
