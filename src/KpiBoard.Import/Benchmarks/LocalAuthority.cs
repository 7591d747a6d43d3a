namespace KpiBoard.Import.Benchmarks;

/// <summary>An upper-tier local authority and the youth justice service that works there.</summary>
/// <param name="OldCode">The Department for Education's three digits; null in Wales.</param>
/// <param name="NewCodes">Its nine-digit code, and those it had or has in other files.</param>
/// <param name="IsConfirmed">The service is said to work there by a list; else it was worked out from names and neighbours.</param>
/// <remarks>Source: <c>seed-data/areas/authorities.csv</c>.</remarks>
public sealed record LocalAuthority(
    string Name, string Nation, string? OldCode, IReadOnlyList<string> NewCodes, string ServiceCode, bool IsConfirmed)
{
    private static readonly Lazy<IReadOnlyList<LocalAuthority>> Listed = new(() => Reference.Read("authorities.csv", Read));

    /// <summary>All 175 of England and Wales.</summary>
    public static IReadOnlyList<LocalAuthority> All => Listed.Value;

    /// <summary>Those where a service works, by name: several for a partnership, none for a service that is not in the list.</summary>
    public static IReadOnlyList<LocalAuthority> Of(string serviceCode) =>
        [.. All.Where(authority => authority.ServiceCode == serviceCode).OrderBy(authority => authority.Name, StringComparer.Ordinal)];

    private static List<LocalAuthority> Read(Stream file)
    {
        var table = PublishedTable.Read(file, "la_code", "la_name", "dfe_old_la_code", "other_la_codes_same_dfe_number", "yjs_id", "basis", "nation");
        return [.. table.Records.Select(record => Of(column => table.Text(record, column)))];
    }

    private static LocalAuthority Of(Func<string, string> text) => new(
        text("la_name"),
        text("nation"),
        text("dfe_old_la_code") is { Length: > 0 } old ? old : null,
        [text("la_code"), .. text("other_la_codes_same_dfe_number").Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries)],
        text("yjs_id"),
        text("basis") != "derived");
}
