using System.Globalization;

namespace KpiBoard.Counting;

/// <summary>What a figure is for: the cohort of a quarter, or the caseload on one day.</summary>
public readonly record struct Period
{
    private Period(Quarter? quarter, DateOnly? day) => (Quarter, Day) = (quarter, day);

    /// <summary>The quarter of a cohort; null for a caseload.</summary>
    public Quarter? Quarter { get; }

    /// <summary>The day of a caseload; null for a cohort.</summary>
    public DateOnly? Day { get; }

    public static Period Of(Quarter quarter) => new(quarter, null);

    public static Period Of(DateOnly caseloadDay) => new(null, caseloadDay);

    /// <summary><c>2024Q1</c>, or for a caseload the day as <c>yyyy-MM-dd</c>. Sorts by time as text.</summary>
    public string Label => Quarter?.ToString() ?? Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Reads a label back. Throws <see cref="FormatException"/> for anything else.</summary>
    public static Period Parse(string label) =>
        QuarterOf(label) is { } quarter ? Of(quarter) : Of(DateOnly.ParseExact(label, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The quarter that somebody writes as <c>2024Q1</c>; null for anything else.</summary>
    public static Quarter? QuarterOf(string? label) =>
        label is { Length: 6 } && label[4] == 'Q' && label[5] is >= '1' and <= '4'
        && int.TryParse(label.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new Quarter(year, label[5] - '0')
            : null;

    public override string ToString() => Label;
}
