using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Board;
using KpiBoard.Web.Signing;
using Xunit;

namespace KpiBoard.Web.Tests.Signing;

public sealed class ChecklistTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Period Quarter = Period.Parse("2026Q2");
    private static readonly SigningFacts Clean = new(0, [], 0, HasCommentary: true);

    [Fact]
    public void Nothing_stands_against_a_quarter_that_is_over_and_said_of() => Assert.Empty(Of(Board(), Clean));

    [Fact]
    public void A_quarter_that_still_runs_is_blocked() =>
        Assert.Equal(["! The quarter runs until 30 September 2026: it can be signed after that."], Of(Board() with { Counted = CountedOn(new(2026, 9, 30)) }, Clean));

    [Fact]
    public void The_day_after_its_last_it_is_not() => Assert.Empty(Of(Board() with { Counted = CountedOn(new(2026, 10, 1)) }, Clean));

    [Fact]
    public void A_quarter_without_a_child_is_blocked() =>
        Assert.Contains("! No child was counted in it: there is nothing to sign.", Of(Board() with { Now = new(Quarter, null) }, Clean));

    [Theory]
    [InlineData(1, "! An import waits for a decision: it may change the figures.")]
    [InlineData(3, "! 3 imports wait for a decision: they may change the figures.")]
    public void An_import_on_hold_blocks_it(int onHold, string sentence) => Assert.Equal([sentence], Of(Board(), Clean with { OnHold = onHold }));

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void More_than_a_tenth_not_recorded_is_for_the_board_to_judge(long notRecorded, bool isSaid)
    {
        string[] said = isSaid ? ["Nothing is recorded at the end for 11 of 100 children, 11.0%. They count as not in suitable ETE."] : [];
        Assert.Equal(said, Of(Board(new PublishedFigure("ete_not_recorded_end", "all", "all", notRecorded, 100)), Clean));
    }

    [Fact]
    public void What_is_hidden_from_the_viewer_is_not_said() =>
        Assert.Empty(Of(Board(new PublishedFigure("ete_not_recorded_end", "all", "all", null, null)), Clean));

    [Fact]
    public void A_source_that_covers_nobody_is_said_once() =>
        Assert.Equal(["“Ever permanently excluded” is not known of any child: no file tells it."], Of(Board(without: Sources.Exclusions), Clean));

    [Fact]
    public void Overdue_actions_missing_words_and_unchecked_stories_are_for_the_board_to_judge()
    {
        Minute late = new(Guid.NewGuid(), MinuteKind.Action, Quarter, new(null, "Ask.", "Health", new(2026, 11, 21)), "Ola", default, null, null);
        SigningFacts facts = new(0, [new(late, null, Quarter, null), new(late with { Terms = late.Terms with { Due = Today } }, null, Quarter, null)], 1, HasCommentary: false);
        Assert.Equal(
            [
                "An action of the board is overdue.",
                "Nobody has said anything of the quarter as a whole.",
                "A case study or child's voice waits for a second person. It will not be part of what is signed.",
            ],
            Of(Board(), facts));
    }

    private static IEnumerable<string> Of(BoardView board, SigningFacts facts) => Checklist.Of(board, facts, Today).Select(item => (item.IsBlocking ? "! " : "") + item.Sentence);

    private static BoardView Board(PublishedFigure? figure = null, Sources without = Sources.None)
    {
        PublishedFigure[] figures = [new("kpi2_total_suitable_end", "all", "all", 50, 100), .. figure is null ? [] : new[] { figure }];
        var coverage = Enum.GetValues<Sources>().Where(source => source != Sources.None)
            .Select(source => new SourceCoverage(source, source == without ? CoverageLevel.None : CoverageLevel.Most, null));
        return new(new() { ServiceCode = "yot-a", Name = "A", IsSetUp = true }, CountedOn(Today), false, new(Quarter, new(figures, [.. coverage])), [], []);
    }

    private static CountRow CountedOn(DateOnly day) => new() { ServiceCode = "yot-a", AsOf = day, CountedAt = default, IsPublished = true };
}
