using KpiBoard.Counting.Codes;

namespace KpiBoard.Web.Board;

/// <summary>The values of splits in plain words, in the order people know them.</summary>
public static class ValueTitles
{
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
        ["age"] = [("10_14", "Aged 10 to 14"), ("15_17", "Aged 15 to 17")],
        ["disposal"] = [("out_of_court", "Out of court"), ("court", "Court")],
        ["send"] = [("identified", "SEND or ALN identified"), ("not_identified", "No SEND or ALN identified")],
        ["statutory_plan"] = [("plan", "With an EHCP or IDP"), ("no_plan", "Without an EHCP or IDP")],
        ["permanently_excluded"] = [("yes", "Permanently excluded"), ("no", "Never permanently excluded"), ("not_known", "Not known")],
        ["released_under_investigation"] = [("yes", "Released under investigation"), ("no", "Not released under investigation"), ("not_known", "Not known")],
        ["care_experienced"] = [("yes", "Care experienced"), ("no", "Not care experienced"), ("not_known", "Not known")],
        ["part_time_timetable"] = [("yes", "On a part-time timetable"), ("no", "Not on a part-time timetable"), ("not_known", "Not known")],
        ["provision"] = [.. ProvisionGroup.All.Select(group => (group.Key, group.Title)), ("not_recorded", "Not recorded")],
    };

    /// <summary>The value itself where it has no words.</summary>
    public static string Of(string split, string value) =>
        Known.GetValueOrDefault(split)?.FirstOrDefault(known => known.Value == value).Title ?? value;

    /// <summary>Every value of a split, in order.</summary>
    public static IEnumerable<string> ValuesOf(string split) => (Known.GetValueOrDefault(split) ?? []).Select(known => known.Value);

    /// <summary>Place of a value among its split's; those without words come last.</summary>
    internal static int PlaceOf(string split, string value)
    {
        var place = Array.FindIndex(Known.GetValueOrDefault(split) ?? [], known => known.Value == value);
        return place < 0 ? int.MaxValue : place;
    }
}
