using KpiBoard.Counting;

namespace KpiBoard.Import.Benchmarks;

/// <summary>People of all ages by ethnic group, Census 2021. Never what children aged 10 to 17 are set against.</summary>
/// <remarks>Source: Office for National Statistics, <c>seed-data/benchmarks/ons-census-2021-ethnic-groups.csv</c>.</remarks>
public static class CensusEthnicity
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, long>>> People =
        new(() => Reference.Read("benchmarks/ons-census-2021-ethnic-groups.csv", Read));

    /// <summary>People of the group, of all people of the authority; null when the census has no figures of it.</summary>
    /// <param name="group">A value of the split <c>ethnicity</c>.</param>
    public static Ratio? Find(LocalAuthority authority, string group) =>
        authority.NewCodes.FirstOrDefault(People.Value.ContainsKey) is { } code
            ? new(People.Value[code].GetValueOrDefault(group), People.Value[code].Values.Sum())
            : null;

    private static Dictionary<string, Dictionary<string, long>> Read(Stream file)
    {
        const string Code = "2023 Upper tier local authorities Code";
        const string Group = "Ethnic group (20 categories)";
        var table = PublishedTable.Read(file, Code, Group, "Observation");
        var rows = table.Records.Select(record => (
            Code: table.Text(record, Code),
            Group: EthnicGroup.Find(table.Text(record, Group))!,
            People: (long)PublishedValue.Read(table.Text(record, "Observation")).Number!.Value));
        return rows.GroupBy(row => row.Code, StringComparer.Ordinal).ToDictionary(
            rows => rows.Key,
            rows => rows.GroupBy(row => row.Group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(row => row.People), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
