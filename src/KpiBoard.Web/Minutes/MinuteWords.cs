using KpiBoard.Data.Memory;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Minutes;

/// <summary>The board's minutes in words.</summary>
public static class MinuteWords
{
    public static IReadOnlyList<(string Value, string Title)> Kinds { get; } =
        [.. Enum.GetValues<MinuteKind>().Select(kind => (kind.ToString(), kind.ToString()))];

    /// <summary>The figure when it was raised: <c>14 of 31 (45%) in July to September 2026</c>.</summary>
    public static string Then(MinuteLine line) => line.Measure is null ? ""
        : $"{(line.Minute.Then is { } then ? FigureWords.Of(then) : line.Absent)} in {When(line.Minute.Period)}";

    /// <summary>The figure now.</summary>
    public static string Now(MinuteLine line) => line.Measure is null ? "" : $"{FigureWords.Of(line.Now)} in {When(line.NowOf)}";

    private static string When(Counting.Period period) => period.Quarter is { } quarter ? Periods.Months(quarter) : $"the caseload of {Periods.Day(period.Day!.Value)}";
}
