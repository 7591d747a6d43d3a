using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Signing;

/// <summary>What stands against signing a quarter: errors block it, the rest is for the board to judge.</summary>
/// <remarks>No spec says what these are. They are what would make a signed figure wrong, or hard to stand by.</remarks>
public static class Checklist
{
    /// <summary>Of children without anything recorded at the end: beyond it, the headline says little.</summary>
    private const decimal ManyNotRecorded = 0.1m;

    public static IReadOnlyList<CheckItem> Of(BoardView board, SigningFacts facts, DateOnly today) => [.. Errors(board, facts), .. Warnings(board, facts, today)];

    private static IEnumerable<CheckItem> Errors(BoardView board, SigningFacts facts)
    {
        var service = $"/services/{board.Service.ServiceCode}";
        if (board.IsUnfinished)
        {
            yield return new(true, $"The quarter runs until {Periods.Day(board.Now!.Period.Quarter!.Value.LastDay)}: it can be signed after that.");
        }

        if (board.Now!.IsEmpty)
        {
            yield return new(true, "No child was counted in it: there is nothing to sign.");
        }

        if (facts.OnHold > 0)
        {
            yield return new(true, facts.OnHold == 1 ? "An import waits for a decision: it may change the figures." : $"{facts.OnHold} imports wait for a decision: they may change the figures.", $"{service}/data");
        }
    }

    private static IEnumerable<CheckItem> Warnings(BoardView board, SigningFacts facts, DateOnly today)
    {
        var service = $"/services/{board.Service.ServiceCode}";
        var overdue = facts.Minutes.Count(line => line.Minute.IsOverdue(today));
        if (board.Now!.Find("ete_not_recorded_end")?.Ratio is { Share: > ManyNotRecorded } notRecorded)
        {
            yield return new(false, $"Nothing is recorded at the end for {FigureWords.Counts(notRecorded)} children, {FigureWords.Percent(notRecorded)}. They count as not in suitable ETE.");
        }

        foreach (var column in FigureColumn.All.Where(column => column.RestsOn != Sources.None && !board.Now.Knows(column.RestsOn)).DistinctBy(column => column.RestsOn))
        {
            yield return new(false, $"“{Publication.Measures.First(measure => measure.Id == column.Measure).Title}” is not known of any child: no file tells it.");
        }

        if (overdue > 0)
        {
            yield return new(false, overdue == 1 ? "An action of the board is overdue." : $"{overdue} actions of the board are overdue.", $"{service}/minutes");
        }

        if (!facts.HasCommentary)
        {
            yield return new(false, "Nobody has said anything of the quarter as a whole.", $"{service}/commentary?period={board.Now.Period.Label}");
        }

        if (facts.UncheckedStories > 0)
        {
            yield return new(false, "A case study or child's voice waits for a second person. It will not be part of what is signed.", $"{service}/commentary?period={board.Now.Period.Label}");
        }
    }
}
