using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Ledger;

public sealed class FigureLedgerTests
{
    private static readonly RuleBook Rules = RuleBook.Standard;

    [Fact]
    public void What_the_children_add_is_the_figure_for_every_measure_and_every_part()
    {
        foreach (var figure in Figures.Count(ManyChildren.All, Rules, AllSplits.InOrder))
        {
            var split = AllSplits.Find(figure.Split) ?? Split.All;
            var ledger = FigureLedger.Of(figure.Measure, figure.Period, ManyChildren.All, split, figure.Value);

            Assert.Equal((figure.Measure.Id, figure.Value, figure.Ratio), (figure.Measure.Id, ledger.Value, ledger.Ratio));
            Assert.Equal(ledger.Entries.Count, Enum.GetValues<Place>().Sum(place => ledger.At(place).Count));
        }
    }

    [Fact]
    public void Of_a_share_the_children_counted_are_the_numerator_and_with_those_not_counted_the_denominator()
    {
        foreach (var measure in Rules.Measures.Append(UnsuitableEte.KnownAtEnd).Where(measure => measure.Kind == MeasureKind.Share))
        {
            var ledger = FigureLedger.Of(measure, Period.Of(new Quarter(2024, 1)), ManyChildren.All, Split.All, "all");
            var (counted, not) = (ledger.At(Place.Counted).Count, ledger.At(Place.NotCounted).Count);

            Assert.Equal((measure.Id, new Ratio(counted, counted + not)), (measure.Id, ledger.Ratio));
        }
    }

    [Theory]
    [InlineData("kpi2_total_suitable_end", Place.Counted)]
    [InlineData("ete_not_recorded_end", Place.NotCounted)]
    [InlineData("kpi3_sendaln_plan", Place.NotAsked)]
    [InlineData("excluded_ever", Place.NotCounted)]
    [InlineData("kpi2_suitable_change", Place.NotCounted)]
    [InlineData("attendance_sessions", Place.NotAsked)]
    public void Child_in_a_suitable_school_stands_where_the_rule_puts_it(string measure, Place place) =>
        Assert.Equal(place, PlaceOf(measure, A.Child.With(A.Placement)));

    [Theory]
    [InlineData("excluded_ever", Sources.Exclusions)]
    [InlineData("suspension_sessions_last_year", Sources.Exclusions)]
    [InlineData("part_time_timetable_end", Sources.PartTimeTimetables)]
    [InlineData("part_time_timetable_review_overdue", Sources.PartTimeTimetables)]
    [InlineData("persistently_absent", Sources.Attendance)]
    public void Child_whom_the_source_does_not_cover_is_not_known(string measure, Sources source) =>
        Assert.Equal(Place.NotKnown, PlaceOf(measure, A.Child.NotCoveredBy(source)));

    [Theory]
    [InlineData(false, Place.NotKnown)]
    [InlineData(true, Place.NotAsked)]
    public void Above_school_age_nobody_is_asked_for_a_part_time_timetable_covered_or_not(bool above, Place place)
    {
        var child = A.Child.NotCoveredBy(Sources.PartTimeTimetables | Sources.Attainment);

        Assert.Equal(place, PlaceOf("part_time_timetable_end", above ? child.AboveSchoolAge() : child));
        Assert.Equal(above ? Place.NotKnown : Place.NotAsked, PlaceOf("level_2_english_and_maths", above ? child.AboveSchoolAge() : child));
    }

    [Fact]
    public void Child_who_came_out_of_suitable_ete_takes_one_from_the_change()
    {
        var entry = LedgerEntry.Of(Rules["kpi2_suitable_change"], A.Child.With(A.Placement with { EndDate = On("2024-03-01") }).InQuarter());

        Assert.Equal((new Ratio(-1, 1), Place.Counted), (entry.Adds, entry.Place));
    }

    [Fact]
    public void The_children_a_board_would_rather_see_elsewhere_come_first()
    {
        Assert.Equal(Place.NotCounted, FigureLedger.InTurn(Rules["kpi2_total_suitable_end"])[0]);
        Assert.Equal(Place.Counted, FigureLedger.InTurn(Rules["excluded_ever"])[0]);
        Assert.All(Rules.Measures, measure => Assert.Equal(Enum.GetValues<Place>().Order(), FigureLedger.InTurn(measure).Order()));
    }

    private static Place PlaceOf(string measure, ChildBuilder child) => LedgerEntry.Of(Rules[measure], child.InQuarter()).Place;
}
