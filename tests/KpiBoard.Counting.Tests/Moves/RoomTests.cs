using KpiBoard.Counting.Moves;

namespace KpiBoard.Counting.Tests.Moves;

public sealed class RoomTests
{
    [Fact]
    public void Of_whom_nothing_is_found_nothing_moves() => Assert.Equal(0, new Room(new(3, 8)).Points());

    [Fact]
    public void A_child_not_met_that_could_be_moves_the_share_by_one_of_all()
    {
        var room = new Room(new(3, 8));
        room = room.With(Standing.NotMet, Standing.Counted);

        // From 3 of 8 to 4 of 8.
        Assert.Equal(12.5m, room.Points());
    }

    [Fact]
    public void A_child_met_that_could_be_otherwise_moves_it_down()
    {
        var room = new Room(new(3, 8));
        room = room.With(Standing.Met, Standing.NotMet);

        Assert.Equal(12.5m, room.Points());
    }

    [Fact]
    public void The_larger_of_both_ways_is_told()
    {
        var room = new Room(new(5, 10));
        room = room.With(Standing.NotMet, Standing.Counted);
        room = room.With(Standing.NotMet, Standing.Counted);
        room = room.With(Standing.Met, Standing.Counted);

        // Up from 5 to 7 of 10; down to 4 of 10.
        Assert.Equal(20m, room.Points());
    }

    [Fact]
    public void Who_could_come_in_makes_both_counts_larger()
    {
        var room = new Room(new(1, 4));
        room = room.With(Standing.Out, Standing.Anywhere);

        // Up from 1 of 4 to 2 of 5; down to 1 of 5.
        Assert.Equal(15m, room.Points());
    }

    [Fact]
    public void A_child_met_that_could_only_go_out_lowers_both_counts()
    {
        var room = new Room(new(3, 4));
        room = room.With(Standing.Met, Standing.Out);

        // From 3 of 4 to 2 of 3.
        Assert.Equal(8.33m, Math.Round(room.Points()!.Value, 2));
    }

    [Fact]
    public void A_child_not_met_that_could_only_go_out_raises_the_share()
    {
        var room = new Room(new(3, 4));
        room = room.With(Standing.NotMet, Standing.Out);

        Assert.Equal(25m, room.Points());
    }

    [Fact]
    public void When_everybody_met_could_go_those_who_stay_in_between_keep_the_share()
    {
        var room = new Room(new(2, 2));
        room = room.With(Standing.Met, Standing.Out);
        room = room.With(Standing.Met, Standing.Out);

        Assert.Equal(0, room.Points());
    }

    [Fact]
    public void Where_nobody_is_counted_there_is_no_share_to_move_once_somebody_could_come_in()
    {
        Assert.Equal(0, new Room(default).Points());
        var room = new Room(default);
        room = room.With(Standing.Out, Standing.Anywhere);

        Assert.Null(room.Points());
    }

    [Theory]
    [InlineData(1, 25)]
    [InlineData(3, 75)]
    public void A_row_of_nobody_could_be_of_any_child_counted(int rows, int points)
    {
        var room = new Room(new(1, 4));
        room = room.WithStrays(rows, canTakeAway: false);

        Assert.Equal(points, room.Points());
    }

    [Fact]
    public void A_row_of_nobody_takes_away_only_where_a_row_more_can()
    {
        var additive = new Room(new(4, 4));
        additive = additive.WithStrays(1, canTakeAway: false);
        var any = new Room(new(4, 4));
        any = any.WithStrays(1, canTakeAway: true);

        // Down to 4 of 5, where it can only bring one in; to 3 of 4, where it can be of one who is counted.
        Assert.Equal(20m, additive.Points());
        Assert.Equal(25m, any.Points());
    }
}
