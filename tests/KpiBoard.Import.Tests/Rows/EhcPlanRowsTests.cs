using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Tests.Rows;

public class EhcPlanRowsTests
{
    private static readonly FileKind Kind = FileKind.EhcPlans;

    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(Kind, ""));

    [Fact]
    public void Row_is_the_childs_plan_with_its_dates() => Assert.Equal(
        new EhcPlan(new(2023, 1, 5), new(2024, 7, 1), new(2024, 1, 9)),
        PlansOf(new Extract().Row(Kind, "start_date=2023-01-05|end_date=2024-07-01|last_review_date=09/01/2024")).Single());

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("start_date=", "start_date error value_missing")]
    [InlineData("start_date=2022-Sep-28 00:00:00", "start_date error date_invalid")]
    [InlineData("end_date=2024-01-04", "end_date error end_before_start")]
    [InlineData("last_review_date=soon", "last_review_date warning date_invalid")]
    [InlineData("child_id=|upn=nobody", "upn error upn_invalid")]
    public void Value_that_is_wrong_is_told_as_in_any_return(string values, string found) => Assert.Equal(found, Found.InRow(Kind, values));

    [Fact]
    public void Plan_of_a_child_the_service_does_not_know_waits_without_a_finding_each()
    {
        var extract = new Extract();
        for (var year = 2015; year < 2020; year++)
        {
            extract.Row(Kind, $"child_id=|upn=H801200001001|start_date={year}-01-05|end_date=1999-01-01");
        }

        var reading = extract.Row(Kind, "child_id=|upn=H801200001001").Row(Kind, "child_id=|upn=R201100018042").Read();

        Assert.Empty(Found.Of(reading));
        Assert.Equal("1 used, 6 unmatched", Found.Tally(reading, Kind));
        Assert.Equal(
            "6 of 7 rows of ehc_plans.csv are of children the service does not know. Those with a UPN wait, and match by themselves when a later extract brings it.",
            Assert.Single(reading.Notes));
    }

    [Fact]
    public void Child_id_that_nobody_has_is_an_error_here_too() =>
        Assert.Equal("child_id error child_unknown", Found.InRow(Kind, "child_id=C9"));

    internal static IReadOnlyList<EhcPlan> PlansOf(Extract extract) =>
        extract.Read().Services().Single().Children.Single(child => child.Child.ChildId == "C1").EhcPlans;
}
