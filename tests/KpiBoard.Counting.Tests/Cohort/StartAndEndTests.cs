using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class StartAndEndTests
{
    [Fact]
    public void Start_is_the_day_the_order_began() => Assert.Equal(On("2024-01-15"), A.Child.InQuarter().AtStart.Moment);

    [Fact]
    public void Start_of_a_custodial_sentence_is_the_day_before_it_began() =>
        Assert.Equal(On("2024-01-14"), A.Child.With(An.CustodialSentence).InQuarter().AtStart.Moment);

    [Fact]
    public void Start_of_a_licence_is_the_day_before_the_outcome() =>
        Assert.Equal(On("2024-01-14"), A.Child.With(An.DtoLicence).InQuarter().AtStart.Moment);

    [Fact]
    public void Start_of_a_licence_whose_outcome_is_not_custodial_is_the_outcome_date_itself() =>
        Assert.Equal(On("2024-01-08"), A.Child.With(An.Order with { DisposalType = "DTO_LICENCE" }).InQuarter().AtStart.Moment);

    [Fact]
    public void End_is_the_end_of_the_order() => Assert.Equal(On("2024-06-14"), A.Child.InQuarter().AtEnd.Moment);

    [Theory]
    [InlineData("2023-09-01", "2024-01-14", false)]
    [InlineData("2023-09-01", "2024-01-15", true)]
    [InlineData("2024-01-15", null, true)]
    [InlineData("2024-01-16", null, false)]
    public void Placement_at_the_start_is_in_force_on_the_day_the_order_began(string from, string? to, bool atStart) =>
        Assert.Equal(atStart, A.Child.With(A.Placement with { StartDate = On(from), EndDate = OnOrOpen(to) }).InQuarter().AtStart.IsRecorded);

    [Theory]
    [InlineData("2024-01-13", false)]
    [InlineData("2024-01-14", true)]
    public void Placement_that_ended_the_day_before_custody_is_the_one_lost_by_it(string end, bool atStart) =>
        Assert.Equal(atStart, A.Child.With(An.CustodialSentence).With(A.Placement with { EndDate = On(end) }).InQuarter().AtStart.IsRecorded);

    [Fact]
    public void Education_that_began_with_custody_is_not_the_placement_lost_by_it()
    {
        var child = A.Child.With(An.CustodialSentence).With(A.Placement with { StartDate = On("2024-01-15") }).InQuarter();

        Assert.False(child.AtStart.IsRecorded);
        Assert.True(child.AtEnd.IsRecorded);
    }

    [Theory]
    [InlineData("2024-06-14", "2024-06-13", false)]
    [InlineData("2024-06-14", "2024-06-14", true)]
    public void Placement_that_ended_the_day_before_the_order_is_not_one_at_the_end(string orderEnd, string placementEnd, bool atEnd)
    {
        var child = A.Child.With(An.Order with { EndDate = On(orderEnd) }).With(A.Placement with { EndDate = On(placementEnd) });

        Assert.Equal(atEnd, child.InQuarter().AtEnd.IsRecorded);
    }

    [Theory]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Placement_that_began_after_the_order_ended_is_not_one_at_the_end(string placementStart, bool atEnd) =>
        Assert.Equal(atEnd, A.Child.With(A.Placement with { StartDate = On(placementStart) }).InQuarter().AtEnd.IsRecorded);

    [Theory]
    [InlineData("2024-06-28", true, true)]
    [InlineData("2024-06-29", true, false)]
    public void School_age_at_the_end_is_that_on_the_day_the_order_ended(string end, bool atStart, bool atEnd)
    {
        var child = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On(end) }).InQuarter();

        Assert.Equal((atStart, atEnd), (child.AtStart.SchoolAge, child.AtEnd.SchoolAge));
    }

    [Fact]
    public void School_age_at_the_start_is_that_on_the_day_the_order_began_in_custody_too()
    {
        var order = An.CustodialSentence with { OutcomeDate = On("2023-06-30"), StartDate = On("2023-07-01") };

        var child = A.Child.Born("2007-03-10").With(order).InQuarter();

        Assert.Equal(On("2023-06-30"), child.AtStart.Moment);
        Assert.False(child.AtStart.SchoolAge);
    }

    [Fact]
    public void School_age_at_the_start_of_a_licence_is_that_on_the_outcome_date()
    {
        var licence = An.DtoLicence with { OutcomeDate = On("2023-06-30"), StartDate = On("2023-12-01") };

        Assert.True(A.Child.Born("2007-03-10").With(licence).InQuarter().AtStart.SchoolAge);
    }

    [Theory]
    [InlineData("2009-01-15", 15)]
    [InlineData("2009-01-16", 14)]
    public void Age_is_that_on_the_day_the_order_began(string born, int age)
    {
        Assert.Equal(age, A.Child.Born(born).InQuarter().Age);
        Assert.Equal(age, A.Child.Born(born).With(An.DtoLicence).InQuarter().Age);
    }

    [Fact]
    public void Ethnicity_is_the_group_of_the_code_and_unknown_without_one()
    {
        Assert.Equal("black", A.Child.OfEthnicity("B9").InQuarter().Ethnicity);
        Assert.Equal("unknown_ethnic", A.Child.OfEthnicity(null).InQuarter().Ethnicity);
        Assert.Equal(Sex.Female, A.Child.Of(Sex.Female).InQuarter().Sex);
    }
}
