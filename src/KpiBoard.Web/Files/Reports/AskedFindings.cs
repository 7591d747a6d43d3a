using KpiBoard.Data;
using KpiBoard.Import;

namespace KpiBoard.Web.Files.Reports;

/// <summary>Which findings an address asks for, in words as they are printed; a word that means nothing asks for any.</summary>
public sealed record AskedFindings(string? Code, string? File, string? Column, string? Severity)
{
    /// <summary>An empty field of a form asks for any.</summary>
    public FindingFilter ToFilter() => new(
        Of<FindingCode>(Code?.Replace("_", "", StringComparison.Ordinal)), Given(File), Given(Column), Of<Severity>(Severity));

    /// <summary>What is asked for, as the end of an address; empty for everything.</summary>
    public string Query(int? page = null) => QueryString.Create(
        Pairs.Append(new("page", page?.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Where(pair => !string.IsNullOrEmpty(pair.Value))).Value!;

    /// <summary>What is asked for, each with its name, its value, and the same without it.</summary>
    public IEnumerable<(string Name, string Value, AskedFindings Without)> Chosen()
    {
        var all = new (string Name, string? Value, AskedFindings Without)[]
        {
            ("Kind", Code?.Replace('_', ' '), this with { Code = null }),
            ("File", File, this with { File = null }),
            ("Column", Column, this with { Column = null }),
            ("Severity", Severity, this with { Severity = null }),
        };
        return all.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => (one.Name, one.Value!, one.Without));
    }

    private IEnumerable<KeyValuePair<string, string?>> Pairs => [new("code", Code), new("file", File), new("column", Column), new("severity", Severity)];

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    // A number would be read as the code that stands there.
    private static T? Of<T>(string? name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.GetName(value)!.Equals(name, StringComparison.OrdinalIgnoreCase) ? value : null;
}
