using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

public sealed class AttendanceAtEndTests
{
    [Theory]
    [InlineData(100, "under_10")]
    [InlineData(91, "under_10")]
    [InlineData(90, "10_to_49")]
    [InlineData(51, "10_to_49")]
    [InlineData(50, "50_or_more")]
    [InlineData(0, "50_or_more")]
    public void Children_are_told_by_the_part_of_their_sessions_missed(int attended, string group) =>
        Assert.Equal([group], A.Child.With(A.Period with { SessionsAttended = attended }).In(AttendanceAtEnd.Absence));

    [Fact]
    public void Child_without_possible_sessions_is_not_known()
    {
        Assert.Equal(1, A.Child.NotKnown(AttendanceAtEnd.Absence));
        Assert.Equal(1, A.Child.With(A.Period).NotCoveredBy(Sources.Attendance).NotKnown(AttendanceAtEnd.Absence));
        Assert.Equal(0, A.Child.NotKnown(AttendanceAtEnd.ByProvisionAtEnd));
    }

    [Fact]
    public void Sessions_are_those_of_the_children_of_each_provision()
    {
        var counted = AttendanceAtEnd.ByProvisionAtEnd.Count(
        [
            A.Child.With(A.Placement).With(A.Period with { SessionsAttended = 80 }).InQuarter(),
            A.Child.With(A.NoEte).With(A.Period with { SessionsAttended = 10 }).InQuarter(),
            A.Child.With(A.Period).NotCoveredBy(Sources.Attendance).InQuarter(),
        ]);

        Assert.Equal(new(80, 100), counted.RatioOf("school"));
        Assert.Equal(new(10, 100), counted.RatioOf("no_ete"));
        Assert.Equal(new(0, 0), counted.RatioOf("college"));
        Assert.Equal((200, 1), (counted.Of, counted.NotKnown));
    }
}
