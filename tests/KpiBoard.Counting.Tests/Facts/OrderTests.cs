namespace KpiBoard.Counting.Tests.Facts;

public sealed class OrderTests
{
    [Theory]
    [InlineData("DTO_LICENCE", "2024-01-01")]
    [InlineData("DTO_CUSTODY", "2024-04-15")]
    [InlineData("ANOTHER", "2024-04-15")]
    [InlineData(null, "2024-04-15")]
    public void Order_began_on_its_start_date_and_a_licence_on_its_outcome_date(string? disposalType, string began)
    {
        var order = An.Order with { DisposalType = disposalType, OutcomeDate = On("2024-01-01"), StartDate = On("2024-04-15") };

        Assert.Equal(On(began), order.Began);
    }

    [Fact]
    public void Outcome_not_in_the_list_is_none() => Assert.Null((An.Order with { LegalOutcome = "NEW" }).Outcome);

    [Fact]
    public void Outcome_is_that_of_the_list() => Assert.Equal("Referral order", An.Order.Outcome?.Title);
}
