using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Moves;

namespace KpiBoard.Counting.Tests.Moves;

/// <summary>A service of eight children whose order ended in April to June 2024, of whom C-1 to C-3 were in suitable ETE, and C-9, whose order still runs.</summary>
public sealed class PeriodMovesTests
{
    private static readonly ServiceRecord Service = A.Service with
    {
        Children =
        [
            .. Enumerable.Range(1, 3).Select(n => A.Child.Called($"C-{n}").With(A.Placement).Record),
            .. Enumerable.Range(4, 5).Select(n => A.Child.Called($"C-{n}").Record),
            A.Child.Called("C-9").With(An.Order with { EndDate = null }).Record,
            A.Child.Called("C-10").With(An.OrderOf("OTHER")).Record,
        ],
    };

    private static readonly IReadOnlyList<PeriodMoves> Moves = PeriodMoves.Of(Service, On("2024-08-20"));

    [Fact]
    public void A_placement_in_error_of_one_child_moves_kpi_2_by_one_of_eight_and_kpi_3_not_at_all()
    {
        var move = Moves[0].Of(new(Bearing.Placement, ["C-4"]));

        Assert.Equal(("2024Q1", 1, 0), (move.Period.Label, move.Touched, move.CouldComeIn));
        Assert.Equal([12.5m, 0], move.Points);
    }

    [Fact]
    public void Only_children_of_the_period_are_touched()
    {
        var (quarter, caseload) = (Moves[0].Of(new(Bearing.Placement, ["C-4", "C-9"])), Moves[1].Of(new(Bearing.Placement, ["C-4", "C-9"])));

        Assert.Equal((1, 1), (quarter.Touched, caseload.Touched));
        // The caseload is C-9 alone.
        Assert.Equal(100m, caseload.Points[0]);
    }

    [Fact]
    public void An_order_in_error_could_bring_in_a_child_who_is_not_counted()
    {
        var move = Moves[0].Of(new(Bearing.Order, ["C-9", "C-20"]));

        Assert.Equal((0, 2), (move.Touched, move.CouldComeIn));
        // Up from 3 of 8 to 5 of 10; down to 3 of 10.
        Assert.Equal(12.5m, move.Points[0]);
        Assert.Null(move.Points[1]);
    }

    [Fact]
    public void An_outcome_that_does_not_count_brings_in_only_in_the_quarter_in_which_its_order_ended()
    {
        Assert.Equal(1, Moves[0].Of(new(Bearing.OrderCounts, ["C-10"])).CouldComeIn);
        Assert.Equal(0, Moves[1].Of(new(Bearing.OrderCounts, ["C-10"])).CouldComeIn);
    }

    [Fact]
    public void A_row_that_names_no_child_or_an_unknown_one_could_be_of_any()
    {
        // Up from 3 of 8 to 5.
        Assert.Equal(25m, Moves[0].Of(new(Bearing.Placement, ["C-20"], RowsOfNobody: 1)).Points[0]);
        Assert.Equal(1, Moves[0].Of(new(Bearing.Order, [], RowsOfNobody: 1)).CouldComeIn);
    }

    [Fact]
    public void A_whole_file_touches_every_child()
    {
        var move = Moves[0].Of(new(Bearing.Placements, [], IsOfWholeFile: true));

        Assert.Equal(8, move.Touched);
        Assert.Equal(62.5m, move.Points[0]);
    }

    [Fact]
    public void What_bears_on_nothing_touches_children_and_moves_nothing()
    {
        var move = Moves[0].Of(new(Bearing.None, ["C-1", "C-4"], RowsOfNobody: 3));

        Assert.Equal((2, 0), (move.Touched, move.CouldComeIn));
        Assert.Equal([0, 0], move.Points);
    }
}
