using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Quality;

namespace KpiBoard.Counting.Tests.Quality;

public sealed class WeakeningTests
{
    private static readonly QualityPart[] Every =
    [
        .. from kind in Enum.GetValues<QualityKind>()
           from source in new[] { Sources.None, Sources.Exclusions, Sources.PartTimeTimetables, Sources.Attendance }
           select new QualityPart(kind, source, new(1, 2)),
    ];

    [Fact]
    public void Every_figure_of_the_board_rests_on_something() =>
        Assert.Equal(Publication.Measures.Select(measure => measure.Id).Order(), Weakening.Measures.Order());

    [Theory]
    [InlineData("kpi2_total_suitable_end", "PlacementRecorded None, SuitabilityKnown None, InTime None, RowsUsed None, NoConflict None")]
    [InlineData("ete_not_recorded_end", "InTime None, RowsUsed None")]
    [InlineData("ete_suitability_unknown_end", "PlacementRecorded None, InTime None, RowsUsed None")]
    [InlineData("kpi3_identified_sendaln", "NeedRecorded None, InTime None, RowsUsed None")]
    [InlineData("kpi3_sendaln_plan", "NeedRecorded None, PlanRecorded None, InTime None, RowsUsed None, NoConflict None")]
    [InlineData("excluded_ever", "Covered Exclusions, InTime Exclusions, RowsUsed Exclusions, RowsMatched Exclusions")]
    [InlineData("part_time_timetable_end", "Covered PartTimeTimetables, InTime PartTimeTimetables, RowsUsed PartTimeTimetables, RowsMatched PartTimeTimetables")]
    [InlineData("kpi2_total_suitable_start", "")]
    public void A_figure_is_weakened_only_by_what_it_rests_on(string measure, string expected) =>
        Assert.Equal(expected, string.Join(", ", Weakening.PartsOf(measure, Every).Select(part => $"{part.Kind} {part.Source}")));
}
