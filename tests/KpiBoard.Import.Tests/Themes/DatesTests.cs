namespace KpiBoard.Import.Tests.Themes;

public class DatesTests
{
    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("29/02/2024")]
    [InlineData("29/2/2024")]
    [InlineData("2024-02-29 00:00")]
    [InlineData("2024-02-29 00:00:00")]
    [InlineData("2024-02-29T00:00")]
    [InlineData("2024-02-29T00:00:00")]
    [InlineData("29/02/2024 00:00")]
    [InlineData("29/2/2024T00:00:00")]
    public void Day_is_read_in_each_form_that_case_systems_write(string text)
    {
        Assert.True(Dates.TryRead(text, out var date));
        Assert.Equal(new(2024, 2, 29), date);
    }

    [Theory]
    [InlineData("02/29/2024")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("29/02/24")]
    [InlineData("29.02.2024")]
    [InlineData("29-02-2024")]
    [InlineData("2024/02/29")]
    [InlineData("2024-2-9")]
    [InlineData("20240229")]
    [InlineData("29 Feb 2024")]
    [InlineData("2024-02-29 00:01")]
    [InlineData("2024-02-29 12:00:00")]
    [InlineData("2024-02-29T00:00:00Z")]
    [InlineData("2024-02-29 00:00:00.000")]
    [InlineData("0000-01-01")]
    [InlineData("00/01/2024")]
    [InlineData("01/00/2024")]
    [InlineData("45351")]
    [InlineData("２９/02/2024")]
    [InlineData("-1/02/2024")]
    [InlineData("T00:00")]
    [InlineData("")]
    public void Anything_else_is_no_date(string text) => Assert.False(Dates.TryRead(text, out _));

    [Fact]
    public void First_number_of_a_slashed_date_is_the_day()
    {
        Assert.True(Dates.TryRead("03/04/2024", out var date));
        Assert.Equal(new(2024, 4, 3), date);
    }

    [Theory]
    [InlineData("start_date=1989-12-31|end_date=", "start_date error date_invalid")]
    [InlineData("start_date=1990-01-01", "")]
    [InlineData("start_date=1900-01-01", "start_date error date_invalid")]
    [InlineData("end_date=1900-01-01", "")]
    [InlineData("end_date=01/01/1900", "")]
    [InlineData("end_date=1/1/1900 00:00", "")]
    [InlineData("end_date=1900-01-02", "end_date error date_invalid")]
    [InlineData("end_date=1989-12-31", "end_date error date_invalid")]
    [InlineData("start_date= 2024-01-05 ", "")]
    public void Nothing_before_the_earliest_day_is_a_date_and_only_an_end_can_be_open(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("")]
    [InlineData("1900-01-01")]
    [InlineData("01/01/1900 00:00:00")]
    public void Open_end_is_read_as_none(string end)
    {
        var reading = new Extract().Row(FileKind.Ete, $"end_date={end}").Read();

        Assert.Null(Assert.Single(Assert.Single(reading.Services()).Children[0].Placements).EndDate);
    }
}
