using KpiBoard.Import.Matching;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Themes;

/// <summary>C1 has the UPN R201100018042 by its own row, C2 has none, C3 is kept out. The tests tie the UPN of nobody.</summary>
public class TiesTests
{
    private const string OfC1 = "R201100018042";
    private const string OfNobody = "T20110001804V";

    [Theory]
    [InlineData("C2", "", OfNobody, "", "1 used")]
    [InlineData("C1", "", OfNobody, "", "1 used")]
    [InlineData("C2", "C2", OfNobody, "", "1 used")]
    [InlineData("C2", "C1", OfNobody, "upn warning upn_unmatched", "1 used")]
    [InlineData("C9", "", OfNobody, "upn warning upn_unmatched", "1 unmatched")]
    [InlineData("C3", "", OfNobody, "upn warning upn_unmatched", "1 unmatched")]
    [InlineData("C2", "C2", OfC1, "upn error child_mismatch", "1 set aside")]
    public void Row_of_a_tied_upn_is_the_childs_and_never_against_an_id_it_gives_itself(string tiedTo, string childId, string upn, string found, string fate)
    {
        var reading = Extract().Row(FileKind.Exclusions, $"child_id={childId}|upn={upn}").Read(Tied(OfNobody, tiedTo));

        Assert.Equal(found, string.Join("; ", Found.Of(reading).Where(finding => finding.StartsWith("exclusions", StringComparison.Ordinal)).Select(finding => finding[(finding.IndexOf(' ', StringComparison.Ordinal) + 1)..])));
        Assert.Equal(fate, Found.Tally(reading, FileKind.Exclusions));
    }

    [Fact]
    public void A_childs_own_upn_comes_before_a_tie()
    {
        var service = Extract().Row(FileKind.Exclusions, $"child_id=|upn={OfC1}").Read(Tied(OfC1, "C2")).Services().Single();

        Assert.Equal(["C1"], service.Children.Where(child => child.Exclusions.Count > 0).Select(child => child.Child.ChildId));
        Assert.Null(service.Children.Single(child => child.Child.ChildId == "C2").Child.Upn);
    }

    [Fact]
    public void A_child_without_a_upn_is_covered_as_if_the_one_tied_to_it_were_its_own()
    {
        var service = Extract().Headed(FileKind.Exclusions).Headed(FileKind.Attendance).Read(Tied(OfNobody, "C2")).Services().Single();
        var child = service.Children.Single(child => child.Child.ChildId == "C2");

        Assert.Equal(OfNobody, child.Child.Upn);
        Assert.Equal(service.Covered, service.CoverOf(child));
    }

    [Fact]
    public void A_child_with_a_upn_keeps_it_beside_the_one_tied_to_it()
    {
        var service = Extract().Row(FileKind.Exclusions, $"child_id=|upn={OfC1}").Row(FileKind.Exclusions, $"child_id=|upn={OfNobody}|start_date=2024-01-06")
            .Read(Tied(OfNobody, "C1")).Services().Single();
        var child = service.Children.Single(child => child.Child.ChildId == "C1");

        Assert.Equal(OfC1, child.Child.Upn);
        Assert.Equal(2, child.Exclusions.Count);
    }

    [Fact]
    public void A_tie_of_another_service_is_not_heeded()
    {
        var reading = Extract().Row(FileKind.Exclusions, $"child_id=|upn={OfNobody}").Read(new(Tests.Extract.AsOf) { Ties = [new("Y002", OfNobody, "C2")] });

        Assert.Equal("1 unmatched", Found.Tally(reading, FileKind.Exclusions));
    }

    private static Extract Extract() =>
        new Extract().Row(FileKind.Children, "child_id=C2").Row(FileKind.Children, "child_id=C3|date_of_birth=x");

    private static ReadOptions Tied(string upn, string childId) => new(Tests.Extract.AsOf) { Ties = [new Tie("Y001", upn, childId)] };
}
