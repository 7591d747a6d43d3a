using KpiBoard.Counting;
using KpiBoard.Web.Picture;
using Xunit;

namespace KpiBoard.Web.Tests.Picture;

public sealed class PictureColumnTests
{
    [Fact]
    public void Quarter_stands_beside_the_one_before_the_year_to_date_and_the_same_of_the_year_before()
    {
        var columns = PictureColumn.Of(Period.Of(new Quarter(2025, 3)));

        Assert.Equal(["2025Q3", "2025Q2", "2025Q1-2025Q3", "2024Q1-2024Q3"], columns.Select(column => column.Label));
        Assert.Equal(
            ["Oct to Dec 2025", "Quarter before: Jul to Sep 2025", "Year to date: Apr to Dec 2025", "A year before: Apr to Dec 2024"],
            columns.Select(column => column.Title));
        Assert.Equal(["2025Q1", "2025Q2", "2025Q3"], columns[2].Periods.Select(period => period.Label));
    }

    [Fact]
    public void Last_quarter_of_a_financial_year_ends_in_the_next_calendar_year() =>
        Assert.Equal("Year to date: Apr 2025 to Mar 2026", PictureColumn.Of(Period.Of(new Quarter(2025, 4)))[2].Title);

    [Fact]
    public void First_quarter_of_a_year_is_its_own_year_to_date() =>
        Assert.Equal(["2025Q1", "2024Q4", "2024Q1"], PictureColumn.Of(Period.Of(new Quarter(2025, 1))).Select(column => column.Label));

    [Fact]
    public void Nothing_is_set_beside_what_was_before_the_first_quarter()
    {
        Assert.Equal(["2023Q1"], PictureColumn.Of(Period.Of(new Quarter(2023, 1))).Select(column => column.Label));
        Assert.Equal(["2023Q2", "2023Q1", "2023Q1-2023Q2"], PictureColumn.Of(Period.Of(new Quarter(2023, 2))).Select(column => column.Label));
    }

    [Fact]
    public void Caseload_stands_alone()
    {
        var columns = PictureColumn.Of(Period.Of(new DateOnly(2026, 5, 3)));

        Assert.Equal("2026-05-03", Assert.Single(columns).Label);
        Assert.Null(PictureColumn.Before(columns));
    }
}
