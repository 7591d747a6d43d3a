using KpiBoard.Counting.Codes;

namespace KpiBoard.Web.Board;

/// <summary>The values of splits in plain words, in the order people know them.</summary>
public static class ValueTitles
{
    private static readonly (string Value, string Title)[] YesNo = [("yes", "Yes"), ("no", "No"), ("not_known", "Not known")];

    private static readonly Dictionary<string, (string Value, string Title)[]> Known = new(StringComparer.Ordinal)
    {
        ["all"] = [("all", "All children")],
        ["order_type"] = [.. OrderType.All.Select(type => (type.Key, type.Title))],
        ["school_age"] = [("school_age", "Of school age"), ("above_school_age", "Above school age")],
        ["sex"] = [("male", "Male"), ("female", "Female"), ("unknown_gender", "Not known")],
        ["ethnicity"] =
        [
            ("asian", "Asian"), ("black", "Black"), ("mixed_ethnic", "Mixed"), ("white", "White"),
            ("other_ethnic", "Other"), ("unknown_ethnic", "Not known"),
        ],
        ["send"] = [("identified", "SEND/ALN identified"), ("not_identified", "Not identified")],
        ["statutory_plan"] = [("plan", "With an EHCP or IDP"), ("no_plan", "Without")],
        ["permanently_excluded"] = YesNo,
        ["disposal"] = [("out_of_court", "Out of court"), ("court", "Court")],
        ["released_under_investigation"] = YesNo,
        ["provision"] = [.. ProvisionGroup.All.Select(group => (group.Key, group.Title)), ("not_recorded", "Not recorded")],
    };

    /// <summary>The value itself where it has no words.</summary>
    public static string Of(string split, string value) =>
        Known.GetValueOrDefault(split)?.FirstOrDefault(known => known.Value == value).Title ?? value;

    /// <summary>Place of a value among its split's; those without words come last.</summary>
    internal static int PlaceOf(string split, string value)
    {
        var place = Array.FindIndex(Known.GetValueOrDefault(split) ?? [], known => known.Value == value);
        return place < 0 ? int.MaxValue : place;
    }
}
