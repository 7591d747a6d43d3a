using System.Globalization;
using System.Text.RegularExpressions;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Foreign;

/// <summary>One of the nine files of a SEN2 "blade" export, named <c>Blade-Export_DD-MM-YYYY_module.csv</c>, case aside.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Module">In small letters.</param>
/// <remarks>Source: education returns section 1.6.</remarks>
internal sealed partial record BladeFile(string Name, string Module, Func<Opened> Open)
{
    /// <summary>The modules that say whose plan it is, when it began and ended, and when it was reviewed.</summary>
    public static readonly IReadOnlyList<string> Read = ["person", "requests", "assessment", "namedplan", "activeplans"];

    private static readonly string[] DateForms = ["yyyy-MMM-dd", "yyyy-MMM-dd HH:mm:ss"];

    /// <summary>The module in a file's name; null when it is no file of an export.</summary>
    public static string? ModuleOf(string name) =>
        Form().Match(name.Trim()) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;

    /// <summary>The module's table by the names of its columns.</summary>
    /// <param name="needed">A column without which it is of no use.</param>
    public NamedTable Table(string needed) => new(Name, Open().Table, needed);

    /// <summary>A date such as <c>2022-Sep-28 00:00:00</c>, which only these files hold, as we write dates; anything else as it stands.</summary>
    public static Located Date(Located text) =>
        DateTime.TryParseExact(text.Text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.TimeOfDay == TimeSpan.Zero
            ? text with { Text = time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
            : text;

    [GeneratedRegex(@"^Blade-Export_\d{2}-\d{2}-\d{4}_([a-z0-9]+)\.csv$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
