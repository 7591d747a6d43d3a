using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

public sealed class PublicationTests
{
    private const string Suitable = "kpi2_total_suitable_end";
    private const string Identified = "kpi3_identified_sendaln";

    private static readonly ChildBuilder InSuitable = A.Child.With(A.Placement);
    private static readonly ChildBuilder InUnsuitable = A.Child.With(A.NoEte);
    private static readonly ChildBuilder InUnknown = A.Child.With(A.Placement with { Suitability = Suitability.Unknown });
    private static readonly ChildBuilder NotRecorded = A.Child;

    [Fact]
    public void With_counts_is_what_the_rules_count()
    {
        var children = SomeChildren.ByChance(7);
        var rules = Publication.Measures.Where(measure => measure.Id != UnsuitableEte.KnownAtEnd.Id).Select(measure => measure.Id).ToHashSet();

        Assert.Equal(
            Figures.Count(children, RuleBook.Standard, Publication.Splits)
                .Where(figure => rules.Contains(figure.Measure.Id))
                .Select(figure => (figure.Measure.Id, figure.Split, figure.Value, (Ratio?)figure.Ratio)).Order(),
            Publication.WithCounts(children)
                .Where(figure => rules.Contains(figure.Measure))
                .Select(figure => (figure.Measure, figure.Split, figure.Value, figure.Ratio)).Order());
    }

    [Fact]
    public void Figures_are_in_page_order_for_all_and_then_for_each_value_of_each_split()
    {
        var figures = Publication.WithCounts(SomeChildren.ByChance(7));

        Assert.All(figures.Chunk(Publication.Measures.Count), part => Assert.Equal(Publication.Measures.Select(measure => measure.Id), part.Select(figure => figure.Measure)));
        Assert.Equal(["all", "disposal", "ethnicity", "order_type", "permanently_excluded", "provision", "released_under_investigation", "school_age", "send", "sex", "statutory_plan"], figures.Select(figure => figure.Split).Distinct());
    }

    [Fact]
    public void Four_statuses_of_ete_make_up_all_children() => Assert.All(ManyChildren.All, child =>
        Assert.Equal(1, Publication.Measures.Take(4).Sum(measure => measure.Adds(child).Numerator)));

    [Fact]
    public void Unsuitable_is_apart_from_unknown_suitability()
    {
        Assert.Equal(Counts.Met, UnsuitableEte.KnownAtEnd.Adds(InUnsuitable.InQuarter()));
        Assert.Equal(Counts.NotMet, UnsuitableEte.KnownAtEnd.Adds(InUnknown.InQuarter()));
        Assert.Equal(Counts.NotMet, UnsuitableEte.KnownAtEnd.Adds(InSuitable.InQuarter()));
        Assert.Equal(Counts.NotMet, UnsuitableEte.KnownAtEnd.Adds(NotRecorded.InQuarter()));
    }

    [Fact]
    public void Nobody_has_no_figures() => Assert.Empty(Publication.Protected([]));

    [Fact]
    public void Children_of_two_periods_are_refused() => Assert.Throws<ArgumentException>(() =>
        Publication.Protected([A.Child.InQuarter(), A.Child.With(An.Order with { EndDate = On("2024-07-01") }).InQuarter()]));

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Period_of_fewer_than_six_children_shows_nothing(int children, bool shown) =>
        Assert.Equal(shown, Publication.Protected(SomeChildren.Of((children, InSuitable))).Any(figure => !figure.IsHidden));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Numerator_of_one_to_five_is_hidden(int identified, bool shown) =>
        Assert.Equal(shown, Shows(Identified, (identified, A.Child.With(A.LearningNeed)), (20, A.Child)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Numerator_that_leaves_one_to_five_is_hidden(int others, bool shown) =>
        Assert.Equal(shown, Shows(Identified, (20, A.Child.With(A.LearningNeed)), (others, A.Child)));

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Denominator_of_one_to_five_is_hidden_though_the_numerator_is_zero(int identified, bool shown) =>
        Assert.Equal(shown, Shows("kpi3_sendaln_plan", (identified, A.Child.With(A.LearningNeed with { FormalPlan = false })), (20, A.Child)));

    [Fact]
    public void Zero_is_shown()
    {
        var figure = Find(SomeChildren.Of((12, InSuitable)), "ete_not_recorded_end");

        Assert.Equal(new Ratio(0, 12), figure.Ratio);
    }

    [Fact]
    public void Hidden_figure_has_no_denominator_either()
    {
        var figure = Find(SomeChildren.Of((3, A.Child.With(A.LearningNeed)), (20, A.Child)), Identified);

        Assert.Equal((null, null, null), (figure.Numerator, figure.Denominator, figure.Ratio));
    }

    [Fact]
    public void Single_hidden_status_hides_the_next_smallest()
    {
        var children = SomeChildren.Of((14, InSuitable), (9, InUnsuitable), (11, InUnknown), (2, NotRecorded));

        Assert.Equal([true, false, true, false], Publication.Measures.Take(4).Select(measure => !Find(children, measure.Id).IsHidden));
    }

    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(2, 4, true)]
    public void Hidden_statuses_that_are_fewer_than_six_together_hide_another(int unknown, int notRecorded, bool unsuitableShown)
    {
        var children = SomeChildren.Of((14, InSuitable), (9, InUnsuitable), (unknown, InUnknown), (notRecorded, NotRecorded));

        Assert.Equal(unsuitableShown, !Find(children, UnsuitableEte.KnownAtEnd.Id).IsHidden);
        Assert.False(Find(children, Suitable).IsHidden);
    }

    [Fact]
    public void Value_of_few_children_hides_the_next_smallest_of_its_split()
    {
        var children = SomeChildren.Of((14, InSuitable), (9, InSuitable.OfEthnicity("B1")), (2, InSuitable.OfEthnicity("A1")));

        Assert.Equal(
            [("asian", true), ("black", true), ("white", false)],
            Publication.Protected(children).Where(figure => figure is { Split: "ethnicity", Measure: Suitable }).Select(figure => (figure.Value, figure.IsHidden)));
    }

    [Fact]
    public void Value_of_few_children_does_not_even_show_its_zeros() => Assert.All(
        Publication.Protected(SomeChildren.Of((14, InSuitable), (9, InSuitable.OfEthnicity("B1")), (2, InSuitable.OfEthnicity("A1")))).Where(figure => figure.Value == "asian"),
        figure => Assert.True(figure.IsHidden));

    [Fact]
    public void Same_children_under_two_names_are_hidden_under_both()
    {
        // All nine who are not recorded are the value not_recorded of the split by provision.
        var children = SomeChildren.Of((20, InSuitable), (9, NotRecorded), (3, InUnknown));
        var figures = Publication.Protected(children);

        Assert.True(Find(children, "ete_not_recorded_end").IsHidden || Find(children, Suitable).IsHidden);
        Assert.True(!Find(children, "ete_not_recorded_end").IsHidden || figures.Where(figure => figure.Value == "not_recorded").All(figure => figure.IsHidden));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(6, true)]
    public void Count_within_another_or_that_other_is_hidden_when_it_leaves_few_of_it(int suspendedOnly, bool shown)
    {
        (int, ChildBuilder)[] kinds = [(8, A.Child.With(A.PermanentExclusion)), (suspendedOnly, A.Child.With(A.Suspension)), (20, A.Child)];

        Assert.Equal(shown, Shows("excluded_permanently_ever", kinds) && Shows("excluded_ever", kinds));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(6, true)]
    public void Overdue_review_is_hidden_when_few_long_timetables_were_reviewed(int reviewed, bool shown)
    {
        var old = A.Timetable with { StartDate = On("2024-01-10") };
        Assert.Equal(shown, Shows(
            "part_time_timetable_review_overdue", (8, A.Child.With(old)), (reviewed, A.Child.With(old with { LastReviewDate = On("2024-06-01") })), (9, A.Child.With(A.Timetable)), (20, A.Child)));
    }

    [Fact]
    public void Children_without_a_source_need_no_hiding() =>
        Assert.True(Shows("excluded_ever", (8, A.Child.With(A.Suspension)), (9, A.Child), (2, A.Child.WithoutUpn())));

    [Fact]
    public void Order_of_the_children_does_not_matter()
    {
        for (var seed = 500; seed < 540; seed++)
        {
            var children = SomeChildren.ByChance(seed);
            var shuffled = children.ToArray();
            new Random(seed).Shuffle(shuffled);

            Assert.Equal(Publication.Protected(children), Publication.Protected(shuffled));
        }
    }

    [Fact]
    public void What_is_shown_is_what_was_counted()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var counted = Publication.WithCounts(SomeChildren.ByChance(seed)).ToHashSet();
            Assert.All(Publication.Protected(SomeChildren.ByChance(seed)), figure => Assert.True(figure.IsHidden || counted.Contains(figure)));
        }
    }

    private static bool Shows(string measure, params (int, ChildBuilder)[] kinds) => !Find(SomeChildren.Of(kinds), measure).IsHidden;

    private static PublishedFigure Find(IReadOnlyList<ChildQuarter> children, string measure) =>
        Publication.Protected(children).Single(figure => figure.Split == "all" && figure.Measure == measure);
}
