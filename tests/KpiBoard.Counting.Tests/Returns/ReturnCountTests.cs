using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Returns;

namespace KpiBoard.Counting.Tests.Returns;

public class ReturnCountTests
{
    private static readonly Placement[] Two =
    [
        A.Placement with { Provision = A.Provision("SCHOOL_PART_TIME"), HoursOffered = 10 },
        A.Placement with { Provision = A.Provision("SCHOOL_FULL_TIME"), HoursOffered = 25 },
    ];

    [Fact]
    public void Figures_of_a_return_are_those_counted_from_its_children()
    {
        var figures = ReturnCount.Of("S01", Returned.Quarter, ManyChildren.All).Figures.Select(Returned.Line).ToList();

        Assert.NotEmpty(figures);
        Assert.Subset(Figures.Count(ManyChildren.All, RuleBook.Standard, Returned.Splits).Select(Returned.Line).ToHashSet(), figures.ToHashSet());
    }

    [Fact]
    public void Figures_stand_in_their_printed_order()
    {
        var figures = ReturnCount.Of("S01", Returned.Quarter, ManyChildren.All).Figures.Select(Returned.Line).ToList();
        var counted = Figures.Count(ManyChildren.All, RuleBook.Standard, Returned.Splits).Select(Returned.Line).Where(figures.ToHashSet().Contains);

        Assert.Equal(counted, figures);
    }

    [Fact]
    public void Child_in_two_rows_of_one_kind_of_provision_stands_in_that_of_most_hours() =>
        Assert.Equal((0, 1), Cells([A.Child.With(Two).InQuarter()], "school_part_time", "school_full_time"));

    [Theory]
    [InlineData(25, 0, 1)]
    [InlineData(24, 1, 0)]
    public void School_that_does_not_say_is_full_time_by_its_hours_offered(int hours, int partTime, int fullTime) => Assert.Equal(
        (partTime, fullTime), Cells([A.Child.With(A.Placement with { HoursOffered = hours }).InQuarter()], "school_part_time", "school_full_time"));

    [Fact]
    public void Child_in_school_and_out_of_it_is_in_both_rows() =>
        Assert.Equal((1, 1), Cells([A.Child.With(A.Placement, A.NoEte).InQuarter()], "in_ete", "no_ete"));

    [Fact]
    public void Child_of_whom_nothing_is_recorded_is_neither_in_ETE_nor_out_of_it() =>
        Assert.Equal((0, 0), Cells([A.Child.InQuarter()], "in_ete", "no_ete"));

    [Fact]
    public void Children_of_other_services_and_quarters_are_passed_by()
    {
        var child = A.Child.With(A.Placement).InQuarter();
        ChildQuarter[] others = [child with { ServiceCode = "S02" }, child with { Period = Period.Of(Returned.Quarter.Next) }];

        Assert.Equal("0 of 0", ReturnCount.Of("S01", Returned.Quarter, others).Figure("kpi2_total_suitable_end"));
    }

    [Fact]
    public void Nobody_is_counted_at_release_from_custody()
    {
        var made = ReturnCount.Of("S01", Returned.Quarter, [A.Child.With(An.CustodialSentence).With(A.Placement).InQuarter()]);
        var table = ReturnLayout.Tables[0];

        Assert.All(table.Columns.Where(column => column.Moment == ReturnMoment.Release), column => Assert.Null(made.Cells[table.All, column]));
    }

    [Fact]
    public void Child_who_passes_school_age_is_counted_by_its_age_at_each_moment()
    {
        // School age ends on 28 June 2024; the order runs from 15 January to 30 June.
        var child = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On("2024-06-30") }).With(A.Placement).InQuarter();
        var made = ReturnCount.Of("S01", Returned.Quarter, [child]);

        Assert.Equal(
            ("1 of 1", "0 of 0", "0 of 0", "1 of 1"),
            (made.Figure("kpi2_suitable_school_age_start"), made.Figure("kpi2_suitable_school_age_end"), made.Figure("kpi2_suitable_above_school_age_start"), made.Figure("kpi2_suitable_above_school_age_end")));
    }

    // At the end, of the ordinary order, which is a referral order at school age.
    private static (long? One, long? Other) Cells(IEnumerable<ChildQuarter> children, string one, string other)
    {
        var table = ReturnLayout.Tables[0];
        var column = table.Columns.Single(column => column.Name == "ro_school_end");
        var made = ReturnCount.Of("S01", Returned.Quarter, children);
        return (made.Cells[table.Rows.Single(row => row.Key == one), column], made.Cells[table.Rows.Single(row => row.Key == other), column]);
    }
}
