using KpiBoard.Counting.Facts;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Tests.Formats;

namespace KpiBoard.Import.Tests.Foreign;

public class AnnexATests
{
    private static readonly object[] Header =
    [
        "Unique ID", "UPN", "ULN", "Date of birth", "Gender", "Ethnicity", "Date initial EHC plan issued", "Date updated EHC plan issued",
        "Date EHC plan last reviewed", "SEN primary need", "Main education establishment – URN",
    ];

    private static readonly object[] Rowan =
        ["1", "R201100018042", "", new DateTime(2009, 5, 1), "M", "WBRI", new DateTime(2022, 9, 28), new DateTime(2025, 1, 7), "04/11/2025", "SEMH", 100001d];

    [Theory]
    [InlineData("List_1")]
    [InlineData("List 1")]
    [InlineData("LIST_1 ")]
    public void List_1_is_read_for_the_day_a_plan_was_issued_and_last_reviewed(string sheet)
    {
        var reading = Read((sheet, [Header, Rowan]));

        Assert.Equal(new EhcPlan(new(2022, 9, 28), null, new(2025, 11, 4)), Assert.Single(Plans(reading)));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Other_lists_are_named_in_a_note() =>
        Assert.Contains("List_2 is none of the eleven files and was not read.", Read(("List_1", [Header, Rowan]), ("List_2", [Header])).Notes);

    [Fact]
    public void Title_above_the_header_is_passed_by() =>
        Assert.Single(Plans(Read(("List_1", [["Annex A: children and young people with an EHC plan"], [], Header, Rowan]))));

    [Fact]
    public void Plan_without_a_first_date_begins_when_it_was_updated() =>
        Assert.Equal(new(2025, 1, 7), Plans(Read(("List_1", [Header, [.. Rowan[..6], "", .. Rowan[7..]]]))).Single().StartDate);

    [Fact]
    public void Children_of_others_and_without_a_upn_wait_without_a_finding_each()
    {
        var reading = Read(("List_1", [Header, Rowan, ["2", "H801200001001", "", "", "", "", "not known", "", "", ""], ["3", "", "", "", "", "", new DateTime(2020, 1, 1), "", "", ""], ["4", "UN1", "", "", "", "", "", "", "", ""]]));

        Assert.Empty(reading.Findings);
        Assert.Equal("1 used, 3 unmatched", Found.Tally(reading, FileKind.EhcPlans));
        Assert.Contains("List_1 has 1 plan without a UPN, so nobody can be found for them.", reading.Notes);
    }

    [Fact]
    public void What_is_wrong_is_told_by_the_lists_own_line_and_column() => Assert.Equal(
        ["List_1:3 Date initial EHC plan issued error date_invalid"],
        Found.Of(Read(("List_1", [Header, [], [.. Rowan[..6], "last spring", "", .. Rowan[8..]]]))));

    [Fact]
    public void List_without_the_column_of_the_plan_is_refused() => Assert.Contains(
        "The column Date initial EHC plan issued is not in the header of List_1.",
        Assert.Single(Read(("List_1", [["UPN", "Date of birth"], ["R201100018042", "2009-05-01"]])).Findings).Message,
        StringComparison.Ordinal);

    [Fact]
    public void List_beside_a_file_of_our_own_is_refused_for_there_is_no_telling_which_is_meant() =>
        Assert.Equal(FindingCode.FileUnreadable, Assert.Single(Read(("List_1", [Header, Rowan]), ("ehc_plans", [["service_code", "upn", "start_date"]])).Findings).Code);

    private static IReadOnlyList<EhcPlan> Plans(InputReading reading) =>
        reading.Services().Single().Children.Single(child => child.Child.ChildId == "C1").EhcPlans;

    // Beside the children in use, as a return comes.
    private static InputReading Read(params (string Name, IEnumerable<object[]> Rows)[] sheets)
    {
        using var folder = new TemporaryFolder();
        Book.Write(folder.File("annex-a.xlsx"), sheets);
        var children = new Matching.Roster();
        children.Add(new("Y001", "C1", new(2009, 5, 1), Sex.Male, null, "R201100018042"));
        return new InputReader(new(Extract.AsOf) { OwnService = "Y001", ChildrenInUse = children }).Read(folder.File("annex-a.xlsx"));
    }
}
