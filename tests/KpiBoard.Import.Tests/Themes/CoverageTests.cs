using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Tests.Themes;

public class CoverageTests
{
    [Theory]
    [InlineData("service_code=Y001", true, false)]
    [InlineData("service_code=Y002|child_id=C2", false, true)]
    [InlineData("service_code=Y001|start_date=x", true, false)]
    [InlineData("service_code=Y003", false, false)]
    [InlineData("service_code=", false, false)]
    public void Service_among_several_is_covered_by_a_file_with_some_row_of_it(string row, bool first, bool second)
    {
        var reading = TwoServices().Row(FileKind.Exclusions, row).Read();

        Assert.Equal((first, second), (reading.Covers(FileKind.Exclusions, "Y001"), reading.Covers(FileKind.Exclusions, "Y002")));
    }

    [Fact]
    public void File_without_rows_covers_every_service()
    {
        var reading = TwoServices().Headed(FileKind.CareStatus).Read();

        Assert.All(reading.Services(), service => Assert.Equal(Sources.CareStatus, service.Covered));
    }

    [Fact]
    public void Any_file_covers_the_one_service_of_an_input()
    {
        var reading = new Extract().Row(FileKind.Investigations, "service_code=Y002").Read();

        Assert.Equal(Sources.Investigations, Assert.Single(reading.Services()).Covered);
    }

    [Theory]
    [InlineData("service_code,child_id,start_date\nY001,C1,2024-01-05\n\0")]
    [InlineData("service_code,child_id\nY001,C1\n")]
    public void File_that_is_unreadable_or_lacks_a_needed_column_covers_nobody(string text)
    {
        var reading = new Extract().Text(FileKind.Investigations, text).Read();

        Assert.Equal(Sources.None, Assert.Single(reading.Services()).Covered);
    }

    [Fact]
    public void File_that_is_not_there_covers_nobody() => Assert.Equal(Sources.None, Assert.Single(new Extract().Read().Services()).Covered);

    [Theory]
    [InlineData("child_id=C2", true)]
    [InlineData("child_id=C2|sessions=-1", false)]
    [InlineData("child_id=C2|upn=R201100018042", false)]
    [InlineData("child_id=C1", false)]
    public void Child_without_a_upn_is_covered_by_a_return_that_names_it_in_a_row_not_in_error(string row, bool covered)
    {
        var service = Assert.Single(new Extract().Row(FileKind.Children, "child_id=C2").Row(FileKind.Exclusions, row).Read().Services());

        Assert.Equal(covered, service.CoverOf(service.Children[1]).HasFlag(Sources.Exclusions));
    }

    [Fact]
    public void Child_with_a_upn_is_covered_by_any_return_of_its_service()
    {
        var service = Assert.Single(new Extract().Headed(FileKind.Attendance).Read().Services());

        Assert.Equal(Sources.Attendance, service.CoverOf(service.Children[0]));
    }

    [Fact]
    public void Child_named_in_one_return_is_not_covered_by_another()
    {
        var extract = new Extract().Row(FileKind.Children, "child_id=C2").Row(FileKind.Exclusions, "child_id=C2").Headed(FileKind.Attendance);
        var service = Assert.Single(extract.Read().Services());

        Assert.Equal(Sources.Exclusions, service.CoverOf(service.Children[1]));
    }

    private static Extract TwoServices() => new Extract().Row(FileKind.Children, "service_code=Y002");
}
