using System.Globalization;

namespace KpiBoard.Counting;

/// <summary>A quarter of the financial year, written <c>2024Q1</c>: Q1 is April to June, Q4 January to March.
/// The year is the one in which the financial year starts, so 10 February 2025 is in <c>2024Q4</c>.</summary>
/// <remarks>Source: counting rules section 1.</remarks>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    public static Quarter Of(DateOnly day) =>
        day.Month >= 4 ? new(day.Year, (day.Month - 1) / 3) : new(day.Year - 1, 4);

    public DateOnly FirstDay => Number == 4 ? new(Year + 1, 1, 1) : new(Year, (Number * 3) + 1, 1);

    public DateOnly LastDay => Next.FirstDay.AddDays(-1);

    public Quarter Next => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);

    public Quarter Previous => Number == 1 ? new(Year - 1, 4) : new(Year, Number - 1);

    /// <summary>The latest quarter that is over on the day: on its own last day a quarter still runs.</summary>
    public static Quarter LatestComplete(DateOnly day) => Of(day).Previous;

    /// <summary>As people read it: <c>January to March 2025 (2024-25 quarter 4)</c>.</summary>
    public string InWords()
    {
        string[] months = ["April to June", "July to September", "October to December", "January to March"];
        var financialYear = string.Create(CultureInfo.InvariantCulture, $"{Year}-{(Year + 1) % 100:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{months[Number - 1]} {FirstDay.Year} ({financialYear} quarter {Number})");
    }

    public int CompareTo(Quarter other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}Q{Number}");

    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;
}
