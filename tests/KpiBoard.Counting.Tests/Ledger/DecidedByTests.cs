using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Ledger;

public sealed class DecidedByTests
{
    private static readonly Dictionary<Deciding, Func<ChildQuarter, ChildQuarter>> Others = new()
    {
        [Deciding.EteAtStart] = child => child with { AtStart = new(child.AtStart.Moment, child.AtStart.SchoolAge, []) },
        [Deciding.EteAtEnd] = child => child with { AtEnd = new(child.AtEnd.Moment, child.AtEnd.SchoolAge, []) },
        [Deciding.SchoolAge] = child => child with
        {
            AtStart = new(child.AtStart.Moment, !child.AtStart.SchoolAge, child.AtStart.Placements),
            AtEnd = new(child.AtEnd.Moment, !child.AtEnd.SchoolAge, child.AtEnd.Placements),
        },
        [Deciding.LearningNeeds] = child => child with { LearningNeeds = [] },
        [Deciding.Exclusions] = child => child with { Exclusions = [] },
        [Deciding.Timetables] = child => child with { PartTimeTimetables = [] },
        [Deciding.Attendance] = child => child with { AttendancePeriods = [] },
        [Deciding.Attainments] = child => child with { Attainments = [] },
        [Deciding.OrderType] = child => child with { OrderType = OrderType.All[(OrderType.All.ToList().IndexOf(child.OrderType) + 1) % OrderType.All.Count] },
        [Deciding.Sex] = child => child with { Sex = (Sex)(((int)child.Sex + 1) % 3) },
        [Deciding.Ethnicity] = child => child with { Ethnicity = child.Ethnicity == "white" ? EthnicityCode.Unknown : "white" },
        [Deciding.Age] = child => child with { Age = child.Age <= 14 ? 16 : 13 },
    };

    private static readonly Dictionary<Sources, Deciding> Resting = new()
    {
        [Sources.Exclusions] = Deciding.Exclusions,
        [Sources.PartTimeTimetables] = Deciding.Timetables,
        [Sources.Attendance] = Deciding.Attendance,
        [Sources.Attainment] = Deciding.Attainments,
    };

    // And one between part time and full time, above school age or not.
    private static readonly IReadOnlyList<ChildQuarter> Children =
        [.. ManyChildren.All, A.Child.With(A.Placement with { HoursOffered = 20, HoursAttended = 20 }).InQuarter()];

    public static TheoryData<string> Measures => [.. AllMeasures.Select(measure => measure.Id)];

    private static IEnumerable<Measure> AllMeasures => RuleBook.Standard.Measures.Append(UnsuitableEte.KnownAtEnd);

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_measure_is_decided_by_what_is_said_of_it_and_by_nothing_else(string id)
    {
        var measure = AllMeasures.Single(known => known.Id == id);
        var decides = Others.Where(other => Children.Any(child => measure.Adds(child) != measure.Adds(other.Value(child)))).Select(other => other.Key);

        Assert.Equal(DecidedBy.Of(measure), decides.Aggregate(Deciding.None, (all, one) => all | one));
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_measure_rests_on_a_source_without_which_nobody_is_in_it(string id)
    {
        var measure = AllMeasures.Single(known => known.Id == id);
        var rests = Resting.Keys.Where(source => Children.Any(child => measure.Adds(child) != measure.Adds(child with { Covered = child.Covered & ~source })));

        Assert.Equal(DecidedBy.SourceOf(measure), rests.SingleOrDefault());
        Assert.All(Children, child => Assert.True(
            DecidedBy.SourceOf(measure) == Sources.None || measure.Adds(child with { Covered = Sources.None }) == default));
    }
}
