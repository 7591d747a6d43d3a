using KpiBoard.Data.Memory;
using KpiBoard.Web.Board;
using KpiBoard.Web.Minutes;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>What is open of what the board asked and decided, with the figure then and now.</summary>
internal static class MinutesSection
{
    private static readonly PackColumn[] Columns = [new("What"), new("Who, by when"), new("The figure then"), new("The figure now")];

    public static async Task<IReadOnlyList<PackPart>> WriteAsync(PackSource source, CancellationToken cancellation)
    {
        MinuteStore minutes = new(source.Scope);
        var lines = MinuteLine.Of(
            await (source.View.IsProtected ? minutes.LoadProtectedAsync(cancellation) : minutes.LoadWithCountsAsync(cancellation)), source.View);
        var open = new MinutesView(source.View, lines).Open;
        return open.Count == 0
            ? [new PackSentence("Nothing is open.")]
            : [new PackTable("Questions, decisions and actions that are open", Columns, [.. open.Select(Row)])];
    }

    private static IReadOnlyList<PackCell> Row(MinuteLine line) =>
    [
        $"{line.Minute.Kind}: {line.Minute.Terms.Words}",
        $"{line.Minute.Terms.Owner ?? "Nobody named"}{(line.Minute.Terms.Due is { } due ? $", by {Periods.Day(due)}" : "")}",
        line.Measure is null ? "" : $"{line.Measure.Title}: {MinuteWords.Then(line)}",
        MinuteWords.Now(line),
    ];
}
