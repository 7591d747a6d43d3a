using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Returns;

namespace KpiBoard.Counting.Tests.Returns;

public class ReturnLayoutTests
{
    private static readonly ReturnTable Kpi2 = ReturnLayout.Tables[0];
    private static readonly ReturnTable Kpi3 = ReturnLayout.Tables[1];

    [Fact]
    public void Kpi_2_has_38_columns_and_kpi_3_six() => Assert.Equal((38, 6), (Kpi2.Columns.Count, Kpi3.Columns.Count));

    [Fact]
    public void Custody_alone_has_columns_at_release() =>
        Assert.Equal(["cust_school_release", "cust_above_release"], Kpi2.Columns.Where(column => column.Moment == ReturnMoment.Release).Select(column => column.Name));

    [Theory]
    [InlineData(1, "all", "Number of  children with an order ending in the period")]
    [InlineData(0, "full_time", "Number of children in full time ETE with an order closing in the period ")]
    public void Texts_keep_the_blanks_of_the_YJB(int table, string row, string text) =>
        Assert.Equal(text, ReturnLayout.Tables[table].Rows.Single(other => other.Key == row).Text);

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void Every_provision_type_has_one_row_whatever_its_hours(int hours) => Assert.All(
        ProvisionType.All.Where(type => !type.IsNone),
        type => Assert.Single(
            Kpi2.Rows.Where(row => row.Measure == $"kpi2_provision_{type.Group.Key}_*"),
            row => row.Provisions.Count == 0 || row.Takes(A.Placement with { Provision = type, HoursOffered = hours }, schoolAge: true)));

    [Fact]
    public void Return_tells_all_of_KPI_2_and_3_but_what_is_unsuitable_and_who_the_children_are()
    {
        string[] demographics = ["white", "mixed_ethnic", "black", "asian", "other_ethnic", "unknown_ethnic", "male", "female", "unknown_gender", "10_14", "15_17"];
        var told = ReturnCount.Of("S01", Returned.Quarter, []).Figures.Select(figure => figure.Measure.Id);

        Assert.Equal(
            RuleBook.Standard.Measures.Select(measure => measure.Id).Where(id =>
                id.StartsWith("kpi", StringComparison.Ordinal) && !id.Contains("unsuitable", StringComparison.Ordinal) && !demographics.Contains(id.Replace("kpi3_sendaln_", "", StringComparison.Ordinal))),
            told);
    }
}
