namespace KpiBoard.Counting.Codes;

/// <summary>A group of provision types, as KPI 2d counts them.</summary>
public sealed class ProvisionGroup(string key, string title)
{
    /// <summary>As in measure ids and the split <c>provision</c>: <c>school</c>, <c>pupil_referral_unit</c>, <c>no_ete</c>, ...</summary>
    public string Key => key;

    public string Title => title;

    public static IReadOnlyList<ProvisionGroup> All { get; } =
        [.. CodeTable.Rows("provision-types").Select(row => new ProvisionGroup(row[1], row[2])).DistinctBy(group => group.Key)];

    /// <summary>Not in education, training or employment: the group of provision <c>NONE</c> alone.</summary>
    public static ProvisionGroup NoEte { get; } = Of("no_ete");

    public static ProvisionGroup Of(string key) => All.Single(group => group.Key == key);
}
