using KpiBoard.Counting.Returns;

namespace KpiBoard.Counting.Tests.Returns;

/// <summary>What a return tells, and where the YJB errs in reading one.</summary>
public class KpiReturnTests
{
    private const string AllOfRo = "all ro_school_total=6 ro_school_start=7 ro_above_total=4 ro_above_start=3";

    [Fact]
    public void Headline_is_suitable_at_the_end_of_all_children() => Assert.Equal(
        "5 of 10", Returned.Of(AllOfRo, "suitable ro_school_end=3 ro_above_end=2").Figure("kpi2_total_suitable_end"));

    [Fact]
    public void Blank_beside_a_number_is_nobody() => Assert.Equal(
        "0 of 4", Returned.Of(AllOfRo, "suitable ro_school_end=3").Figure("kpi2_suitable_above_school_age_end"));

    [Fact]
    public void Row_of_blanks_is_not_known() => Assert.Null(Returned.Of(AllOfRo).Figure("kpi2_total_suitable_end"));

    [Fact]
    public void Row_that_says_the_end_alone_says_nothing_of_the_start_or_of_the_change()
    {
        var read = Returned.Of(AllOfRo, "suitable ro_school_end=3");

        Assert.Equal((null, null), (read.Figure("kpi2_total_suitable_start"), read.Figure("kpi2_suitable_change")));
    }

    [Fact]
    public void Start_is_of_all_children_where_their_ages_at_the_start_are_blank()
    {
        var read = Returned.Of("all ro_school_total=6", "suitable ro_school_start=2");

        Assert.Equal(("2 of 6", null), (read.Figure("kpi2_total_suitable_start"), read.Figure("kpi2_suitable_school_age_start")));
    }

    [Fact]
    public void Change_can_be_below_nought() => Assert.Equal(
        "-2 of 10", Returned.Of(AllOfRo, "suitable ro_school_start=5 ro_school_end=3").Figure("kpi2_suitable_change"));

    [Fact]
    public void Suitable_ETE_of_youth_rehabilitation_orders_reads_the_end_of_both_ages() => Assert.Equal(
        "3 of 9", Returned.Of("all yro_school_total=5 yro_above_total=4", "suitable yro_school_end=1 yro_above_end=2 yro_above_start=4").Figure("kpi2_suitable_yro_end"));

    [Fact]
    public void Custody_is_of_the_children_of_both_ages() => Assert.Equal(
        "1 of 5", Returned.Of("all cust_school_total=2 cust_above_total=3", "suitable cust_above_end=1").Figure("kpi2_suitable_cust_end"));

    [Theory]
    [InlineData("school_part_time ro_school_end=1 ro_above_end=2", "school_full_time ro_school_end=0", "kpi2_provision_school_end", "3 of 10")]
    [InlineData("pru_part_time ro_school_end=1 ro_above_end=2", "pru_full_time ro_school_end=4", "kpi2_provision_pupil_referral_unit_end", "7 of 10")]
    [InlineData("home_educated ro_above_end=2", "college ro_school_end=1", "kpi2_provision_electively_home_educated_end", "2 of 10")]
    [InlineData("home_educated ro_above_end=2", "college ro_school_end=1", "kpi2_provision_college_end", "1 of 10")]
    public void Provision_reads_both_ages_at_both_moments(string row, string other, string measure, string figure) =>
        Assert.Equal(figure, Returned.Of(AllOfRo, row, other).Figure(measure));

    [Fact]
    public void Alternative_provision_is_the_sum_of_its_four_rows() => Assert.Equal("7 of 10", Returned.Of(
        AllOfRo, "alternative ro_above_end=1", "alternative_other_part_time ro_school_end=2", "alternative_other_full_time ro_school_end=3", "other ro_above_end=1").Figure("kpi2_provision_alternative_provision_end"));

    [Fact]
    public void Provision_is_not_known_when_one_of_its_rows_is_blank() => Assert.Null(
        Returned.Of(AllOfRo, "school_part_time ro_school_end=1").Figure("kpi2_provision_school_end"));

    [Fact]
    public void Hours_attended_stand_beside_hours_offered_of_the_same_moment() => Assert.Equal(
        "2 of 3", Returned.Of(AllOfRo, "offered_16_24 ro_school_start=3", "attended_16_24 ro_school_start=2").Figure("kpi2_hrs_attended_16_24_start"));

    [Fact]
    public void Hours_attended_are_not_known_without_hours_offered_of_the_same_moment() => Assert.Null(
        Returned.Of(AllOfRo, "offered_16_24 ro_school_end=3", "attended_16_24 ro_school_start=2").Figure("kpi2_hrs_attended_16_24_start"));

    [Fact]
    public void Referral_and_rehabilitation_orders_are_each_of_their_own_children()
    {
        var read = Returned.Of("all ro=8 yro=3", "identified ro=2 yro=1");

        Assert.Equal(("2 of 8", "1 of 3"), (read.Figure("kpi3_sendaln_ro"), read.Figure("kpi3_sendaln_yro")));
    }

    [Fact]
    public void Plans_are_of_children_identified() => Assert.Equal(
        "1 of 2", Returned.Of("all ro=8", "identified ro=2", "plan ro=1").Figure("kpi3_sendaln_plan"));

    [Fact]
    public void Return_of_one_KPI_tells_nothing_of_the_other() =>
        Assert.All(Returned.Of("all ro=8", "identified ro=2").Figures, figure => Assert.StartsWith("kpi3_", figure.Measure.Id, StringComparison.Ordinal));

    [Fact]
    public void Return_of_noughts_is_a_return() => Assert.Equal("kpi3", Assert.Single(Returned.Of("all ro=0").Kpis).Kpi);

    [Fact]
    public void School_age_at_the_end_parts_nothing_at_the_start() => Assert.Null(
        Returned.Of(AllOfRo, "suitable ro_school_start=5 ro_school_end=3").Figure("kpi2_total_suitable_start", "school_age"));

    [Fact]
    public void Part_with_nobody_in_it_has_no_figures() =>
        Assert.DoesNotContain(Returned.Of(AllOfRo, "suitable ro_school_end=3").Figures, figure => figure.Value == "cust");

    [Fact]
    public void Unsuitable_ETE_is_never_told_by_what_is_left_over() =>
        Assert.DoesNotContain(Returned.Of(AllOfRo, "suitable ro_school_end=3").Figures, figure => figure.Measure.Id.Contains("unsuitable", StringComparison.Ordinal));

    [Fact]
    public void What_is_left_over_has_a_name_of_its_own()
    {
        var left = Returned.Of(AllOfRo, "suitable ro_school_start=4 ro_school_end=3").NotInSuitableEte.Single(figure => figure is { Measure.Id: "kpi2_not_suitable_school_age_start", Value: "all" });

        // Of the start's own ages, where the YJB takes those of the end (T2-5).
        Assert.Equal(("Not in suitable ETE at the start, children of school age", new Ratio(3, 7)), (left.Measure.Title, left.Ratio));
    }

    [Fact]
    public void What_is_left_over_counts_the_same_from_children()
    {
        var left = ReturnCount.Of("S01", Returned.Quarter, ManyChildren.All).NotInSuitableEte.Where(figure => figure.Split == "all").ToList();

        Assert.NotEmpty(left);
        Assert.All(left, figure => Assert.Equal(ManyChildren.All.Select(figure.Measure.Adds).Aggregate(Ratio.Add), figure.Ratio));
    }

    [Fact]
    public void Release_from_custody_is_kept_as_read_and_in_no_figure()
    {
        var read = Returned.Of("all cust_school_total=2 cust_school_release=9");
        var column = ReturnLayout.Tables[0].Columns.Single(column => column.Name == "cust_school_release");

        Assert.Equal(9, read.Cells[ReturnLayout.Tables[0].All, column]);
        Assert.DoesNotContain(read.Figures, figure => figure.Ratio.Numerator == 9 || figure.Ratio.Denominator == 9);
    }
}
