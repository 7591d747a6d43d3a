using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class InspectedAreaTests
{
    [Theory]
    [InlineData("yot-conwy-and-denbighshire", 31, 0.05)]
    [InlineData("yot-camden", 52, 0.04)]
    [InlineData("yot-doncaster", 76, 0.06)]
    [InlineData("yot-leicester-city", 19, 0.06)]
    [InlineData("yot-bristol", 58, 0.07)]
    [InlineData("yot-salford", 48, 0.08)]
    public void Permanent_exclusion_by_area_is_table_3(string service, double excluded, double pupils) =>
        Assert.Equal(((decimal)excluded, (decimal)pupils), (InspectedArea.Find(service)!.Excluded, InspectedArea.Find(service)!.PupilsExcluded));

    [Theory]
    [InlineData("yot-conwy-and-denbighshire", 17, 11.1)]
    [InlineData("yot-camden", 23.5, 1.8)]
    [InlineData("yot-doncaster", 23, 3.1)]
    [InlineData("yot-leicester-city", 29, 4.7)]
    [InlineData("yot-bristol", 30, 3.5)]
    [InlineData("yot-salford", 18, 4.8)]
    public void Neet_by_area_is_table_4(string service, double neet, double authority) =>
        Assert.Equal(((decimal)neet, (decimal)authority), (InspectedArea.Find(service)!.Neet, InspectedArea.Find(service)!.NeetOfAuthority));

    [Fact]
    public void One_of_the_six_areas_is_in_Wales_and_has_the_figure_of_Wales_beside_it()
    {
        var welsh = Assert.Single(InspectedArea.All, area => area.Nation == Nation.Wales);

        Assert.Equal("Wales", welsh.PupilsOf);
        Assert.Equal(6, InspectedArea.All.Count);
    }

    [Fact]
    public void Service_that_was_not_visited_has_none() => Assert.Null(InspectedArea.Find("yot-essex"));
}
