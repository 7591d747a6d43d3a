using System.Globalization;
using KpiBoard.Import;

namespace KpiBoard.Web.Files.Accepting;

/// <summary>Which warnings of an import: the one of a number, else all of a kind.</summary>
public sealed record AskedWarnings(Guid Import, int? Number, FindingCode? Code)
{
    /// <summary>Reads the number of a finding; null for anything else.</summary>
    public static int? NumberOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reads a kind as addresses have it: <c>suitability_missing</c>.</summary>
    /// <returns>Null for anything else.</returns>
    public static FindingCode? CodeOf(string? name) =>
        Enum.GetValues<FindingCode>().Select(code => new Finding("", 0, "", Severity.Warning, code))
            .Where(finding => finding.CodeName == name).Select(finding => (FindingCode?)finding.Code).FirstOrDefault();
}
