using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Facts;

public sealed class CoverTests
{
    private const Sources Returns = Sources.Exclusions | Sources.PartTimeTimetables | Sources.Attendance;

    private const Sources CaseSystem = Sources.Attainment | Sources.Investigations | Sources.CareStatus;

    [Fact]
    public void Child_with_a_upn_is_covered_by_every_source_of_the_service() =>
        Assert.Equal(Returns | CaseSystem, CoverOf(A.Child));

    [Theory]
    [InlineData(Sources.None)]
    [InlineData(Sources.Exclusions)]
    [InlineData(Sources.Attendance | Sources.CareStatus)]
    public void Child_is_not_covered_by_what_the_service_does_not_have(Sources service)
    {
        Assert.Equal(service, CoverOf(A.Child.CoveredBy(service)));
        Assert.Equal(service & CaseSystem, CoverOf(A.Child.CoveredBy(service).WithoutUpn()));
    }

    [Fact]
    public void Child_without_a_upn_is_covered_by_the_case_system_alone() =>
        Assert.Equal(CaseSystem, CoverOf(A.Child.WithoutUpn()));

    [Theory]
    [InlineData(Sources.Exclusions)]
    [InlineData(Sources.PartTimeTimetables)]
    [InlineData(Sources.Attendance)]
    public void Child_without_a_upn_is_covered_by_a_return_that_names_it(Sources named) =>
        Assert.Equal(CaseSystem | named, CoverOf(A.Child.WithoutUpn().NamedIn(named)));

    [Fact]
    public void Return_that_names_a_child_covers_it_only_when_the_service_is_covered() =>
        Assert.Equal(Sources.CareStatus, CoverOf(A.Child.WithoutUpn().NamedIn(Returns).CoveredBy(Sources.CareStatus)));

    [Theory]
    [InlineData(Sources.Exclusions, true)]
    [InlineData(Sources.Attendance, false)]
    public void Child_quarter_knows_what_covers_it(Sources source, bool covered) =>
        Assert.Equal(covered, A.Child.CoveredBy(Sources.Exclusions | Sources.CareStatus).InQuarter().Covers(source));

    private static Sources CoverOf(ChildBuilder child) => child.InQuarter().Covered;
}
