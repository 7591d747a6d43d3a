namespace KpiBoard.Counting.Tests;

public sealed class RuleBookTests
{
    private static readonly RuleBook Rules = RuleBook.Standard;

    [Fact]
    public void Measures_stand_in_their_published_order() => Assert.Equal(
        [.. PublishedIds.Kpi2, .. PublishedIds.Kpi3, .. PublishedIds.Boards],
        Rules.Measures.Select(measure => measure.Id));

    [Fact]
    public void There_are_as_many_measures_of_each_kind_as_were_published()
    {
        Assert.Equal((78, 21, 21), (PublishedIds.Kpi2.Length, PublishedIds.Kpi3.Length, PublishedIds.Boards.Length));
        Assert.Equal(120, Rules.Measures.Count);
    }

    [Fact]
    public void No_two_measures_share_an_id_or_a_title()
    {
        Assert.Equal(120, Rules.Measures.DistinctBy(measure => measure.Id).Count());
        Assert.Equal(120, Rules.Measures.DistinctBy(measure => measure.Title).Count());
    }

    [Fact]
    public void Every_measure_says_what_it_is_what_it_counts_and_where_it_comes_from() => Assert.All(Rules.Measures, measure =>
    {
        Assert.NotEmpty(measure.Title);
        Assert.NotEmpty(measure.Counts);
        Assert.NotEmpty(measure.Source);
        Assert.Equal(measure.Title.Trim(), measure.Title);
    });

    [Theory]
    [InlineData("kpi2_total_suitable_end", "Suitable ETE at the end")]
    [InlineData("kpi2_unsuitable_yro_start", "Unsuitable ETE at the start, children with youth rehabilitation orders")]
    [InlineData("kpi2_suitable_above_school_age_end", "Suitable ETE at the end, children above school age")]
    [InlineData("kpi2_provision_pupil_referral_unit_start", "Pupil referral unit at the start")]
    [InlineData("kpi2_no_ete_end", "Not in education, training or employment at the end")]
    [InlineData("kpi2_hrs_attended_16_24_end", "Attended 16 to 24 hours a week at the end")]
    [InlineData("kpi3_sendaln_asian", "Identified SEND/ALN, Asian or Asian British")]
    [InlineData("kpi3_sendaln_ro", "Identified SEND/ALN, referral orders")]
    [InlineData("attendance_sessions", "Attendance")]
    public void Measure_has_a_title_in_plain_words(string id, string title) => Assert.Equal(title, Rules[id].Title);

    [Fact]
    public void Measure_made_of_parts_says_of_whom_in_plain_words()
    {
        Assert.Equal("Children in unsuitable ETE at the start, of children with youth rehabilitation orders", Rules["kpi2_unsuitable_yro_start"].Counts);
        Assert.Equal("Children with a placement of type \"College\" at the end, of all children", Rules["kpi2_provision_college_end"].Counts);
        Assert.Equal("Children with identified SEND/ALN, of children with referral orders", Rules["kpi3_sendaln_ro"].Counts);
        Assert.Equal("Children who are male, of children with identified SEND/ALN", Rules["kpi3_sendaln_male"].Counts);
    }

    [Fact]
    public void Every_definition_is_valid_from_the_first_day_of_the_kpis() =>
        Assert.All(Rules.Measures, measure => Assert.Equal(On("2023-04-01"), measure.ValidFrom));

    [Fact]
    public void Measure_is_found_by_its_id()
    {
        Assert.Same(Rules.Measures[0], Rules["kpi2_total_suitable_end"]);
        Assert.Throws<KeyNotFoundException>(() => Rules["nonsense"]);
    }

    [Fact]
    public void Changes_pair_the_same_children_at_two_moments() => Assert.Equal(
        ["kpi2_suitable_change", "kpi2_unsuitable_change"], IdsOf(MeasureKind.Change));

    [Fact]
    public void Ratios_of_sums_are_those_of_sessions_and_hours() => Assert.Equal(
        ["suspension_sessions_last_year", "attendance_sessions", "hours_attended_of_offered_end"], IdsOf(MeasureKind.RatioOfSums));

    [Fact]
    public void Counts_beside_counts_are_the_bands_of_hours() => Assert.Equal(
        PublishedIds.Kpi2.Where(id => id.Contains("_hrs_", StringComparison.Ordinal)), IdsOf(MeasureKind.CountsBeside));

    [Fact]
    public void No_child_is_more_than_once_in_a_share_or_in_its_numerator_alone()
    {
        var shares = Rules.Measures.Where(measure => measure.Kind == MeasureKind.Share).ToList();

        Assert.All(ManyChildren.All, child => Assert.All(shares, share =>
        {
            var (met, of) = (share.Adds(child).Numerator, share.Adds(child).Denominator);
            Assert.True(met is 0 or 1 && of is 0 or 1 && met <= of, share.Id);
        }));
    }

    [Fact]
    public void No_change_of_one_child_is_more_than_one() =>
        Assert.All(ManyChildren.All, child => Assert.All(
            Rules.Measures.Where(measure => measure.Kind == MeasureKind.Change),
            change => Assert.InRange(change.Adds(child).Numerator, -change.Adds(child).Denominator, change.Adds(child).Denominator)));

    [Fact]
    public void Every_share_is_met_by_some_child_and_missed_by_another() => Assert.All(
        Rules.Measures.Where(measure => measure.Kind == MeasureKind.Share),
        share =>
        {
            Assert.Contains(ManyChildren.All, child => share.Adds(child).Numerator == 1);
            Assert.Contains(ManyChildren.All, child => share.Adds(child).Numerator == 0);
        });

    private static IEnumerable<string> IdsOf(MeasureKind kind) =>
        Rules.Measures.Where(measure => measure.Kind == kind).Select(measure => measure.Id);
}
