namespace KpiBoard.Import.Tests.Themes;

public class RowsReadTests
{
    [Fact]
    public void Rows_are_told_while_they_are_read_and_all_of_them_in_the_end()
    {
        var told = Told(new Extract().Text(FileKind.Investigations, Rows(2_500)));

        Assert.Equal([1_001, 2_001, 2_501], told);
    }

    [Fact]
    public void Rows_of_files_that_are_read_side_by_side_are_added_up()
    {
        var told = Told(new Extract().Text(FileKind.Investigations, Rows(5_300)).Text(FileKind.CareStatus, Statuses(4_800)));

        Assert.Equal(10_101, told[^1]);
        Assert.Equal(told.Order(), told);
        Assert.All(told.Zip(told.Skip(1)).SkipLast(1), pair => Assert.InRange(pair.Second - pair.First, 1_000, 2_000));
    }

    [Fact]
    public void Small_input_is_told_once() => Assert.Equal([2], Told(new Extract().Row(FileKind.Investigations)));

    [Fact]
    public void Rows_that_were_read_before_a_file_broke_off_stay_counted() =>
        Assert.Equal([1_001, 1_001], Told(new Extract().Text(FileKind.Investigations, Rows(1_200) + "Y001,\"C1,2024-01-05\n")));

    // With the one child of the extract.
    private static List<int> Told(Extract extract)
    {
        var told = new Heard();
        extract.Read(new(Extract.AsOf) { RowsRead = told });
        return told.Numbers;
    }

    private static string Rows(int rows) => Extract.Header(FileKind.Investigations) + string.Concat(Enumerable.Repeat(Extract.Line(FileKind.Investigations, ""), rows));

    private static string Statuses(int rows) => Extract.Header(FileKind.CareStatus) + string.Concat(Enumerable.Repeat(Extract.Line(FileKind.CareStatus, ""), rows));

    // Not Progress<int>, which tells later and in any order.
    private sealed class Heard : IProgress<int>
    {
        public List<int> Numbers { get; } = [];

        public void Report(int value) => Numbers.Add(value);
    }
}
