using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests;

public sealed class FiguresTests
{
    private static readonly RuleBook Rules = RuleBook.Standard;

    private static readonly ChildBuilder Later = A.Child.With(An.Order with { EndDate = On("2024-07-01") });

    [Fact]
    public void Nobody_has_no_figures() => Assert.Empty(Figures.Count([], Rules, AllSplits.InOrder));

    [Fact]
    public void Every_measure_has_a_figure_for_all_in_the_order_of_the_rule_book()
    {
        var figures = Figures.Count([A.Child.InQuarter()], Rules, []);

        Assert.Equal(Rules.Measures, figures.Select(figure => figure.Measure));
        Assert.All(figures, figure =>
            Assert.Equal(("S01", "2024Q1", "all", "all"), (figure.ServiceCode, figure.Period.Label, figure.Split, figure.Value)));
    }

    [Fact]
    public void Children_are_summed()
    {
        ChildQuarter[] children = [A.Child.With(A.Placement).InQuarter(), A.Child.InQuarter(), A.Child.InQuarter()];

        Assert.Equal(new Ratio(1, 3), Find(Figures.Count(children, Rules, []), "kpi2_total_suitable_end").Ratio);
    }

    [Fact]
    public void Split_that_is_asked_for_again_counts_nobody_again()
    {
        ChildQuarter[] children = [A.Child.InQuarter()];

        Assert.Equal(Figures.Count(children, Rules, [BySex.Split]), Figures.Count(children, Rules, [BySex.Split, Split.All, BySex.Split]));
    }

    [Fact]
    public void Gains_and_losses_of_a_change_cancel_each_other()
    {
        ChildQuarter[] children =
        [
            A.Child.With(A.Placement with { StartDate = On("2024-03-01") }).InQuarter(),
            A.Child.With(A.Placement with { EndDate = On("2024-03-01") }).InQuarter(),
        ];

        Assert.Equal(new Ratio(0, 2), Find(Figures.Count(children, Rules, []), "kpi2_suitable_change").Ratio);
    }

    [Fact]
    public void Figure_of_nobody_over_nobody_is_there_and_has_no_share()
    {
        var figure = Find(Figures.Count([A.Child.InQuarter()], Rules, []), "neet_above_school_age_end");

        Assert.Equal(new Ratio(0, 0), figure.Ratio);
        Assert.Null(figure.Ratio.Share);
    }

    [Fact]
    public void Only_values_that_some_child_has_have_figures()
    {
        ChildQuarter[] children = [A.Child.InQuarter(), A.Child.Of(Sex.Unknown).InQuarter()];

        var figures = Figures.Count(children, Rules, [BySex.Split]);

        Assert.Equal([("all", "all"), ("sex", "male"), ("sex", "unknown_gender")], CellsOf(figures).Select(cell => (cell.Split, cell.Value)));
        Assert.Equal(3 * Rules.Measures.Count, figures.Count);
    }

    [Fact]
    public void Value_that_nobody_has_in_a_quarter_has_no_figures_for_it()
    {
        ChildQuarter[] children = [A.Child.InQuarter(), Later.Of(Sex.Female).InQuarter()];

        Assert.Equal(
            [("2024Q1", "all"), ("2024Q1", "male"), ("2024Q2", "all"), ("2024Q2", "female")],
            CellsOf(Figures.Count(children, Rules, [BySex.Split])).Select(cell => (cell.Period, cell.Value)));
    }

    [Fact]
    public void Parts_of_a_split_with_one_value_a_child_sum_to_all()
    {
        var figures = Figures.Count(ManyChildren.All, Rules, [BySex.Split]);

        Assert.All(figures.GroupBy(figure => figure.Measure), ofMeasure =>
        {
            var parts = ofMeasure.Where(figure => figure.Split == "sex").Aggregate(new Ratio(0, 0), (sum, figure) => sum + figure.Ratio);
            Assert.Equal(ofMeasure.Single(figure => figure.Split == "all").Ratio, parts);
        });
    }

    [Fact]
    public void Child_with_several_values_counts_in_each_and_once_in_all()
    {
        var child = A.Child.With(A.Placement, A.Placement with { Provision = A.Provision("COLLEGE") }).InQuarter();

        var figures = Figures.Count([child], Rules, [ByProvision.Split]).Where(figure => figure.Measure.Id == "kpi2_total_suitable_end");

        Assert.Equal(
            [("all", new(1, 1)), ("college", new(1, 1)), ("school", new Ratio(1, 1))],
            figures.Select(figure => (figure.Value, figure.Ratio)));
    }

    [Fact]
    public void Crossed_splits_are_printed_as_pairs()
    {
        var cells = CellsOf(Figures.Count([A.Child.InQuarter()], Rules, [Split.Cross(BySex.Split, ByDisposal.Split)]));

        Assert.Contains(("2024Q1", "sex*disposal", "male*court"), cells);
    }

    [Fact]
    public void Figures_are_printed_by_period_then_all_then_split_then_value()
    {
        ChildQuarter[] children =
        [
            Later.InQuarter(),
            A.Child.Of(Sex.Unknown).InQuarter(),
            A.Child.OnCaseload("2024-03-01")!,
            A.Child.InQuarter(),
            A.Child.Of(Sex.Female).With(A.LearningNeed).InQuarter(),
        ];

        var cells = CellsOf(Figures.Count(children, Rules, [BySex.Split, BySend.Split]));

        Assert.Equal(
            [
                ("2024-03-01", "all", "all"), ("2024-03-01", "send", "not_identified"), ("2024-03-01", "sex", "male"),
                ("2024Q1", "all", "all"), ("2024Q1", "send", "identified"), ("2024Q1", "send", "not_identified"),
                ("2024Q1", "sex", "female"), ("2024Q1", "sex", "male"), ("2024Q1", "sex", "unknown_gender"),
                ("2024Q2", "all", "all"), ("2024Q2", "send", "not_identified"), ("2024Q2", "sex", "male"),
            ],
            cells);
    }

    [Fact]
    public void Split_named_before_all_in_the_alphabet_is_printed_after_it()
    {
        var early = Split.Of("a", "A", _ => "value");

        Assert.Equal(["all", "a"], CellsOf(Figures.Count([A.Child.InQuarter()], Rules, [early])).Select(cell => cell.Split));
    }

    private static Figure Find(IEnumerable<Figure> figures, string measure) => figures.Single(figure => figure.Measure.Id == measure);

    private static List<(string Period, string Split, string Value)> CellsOf(IEnumerable<Figure> figures) =>
        [.. figures.Select(figure => (figure.Period.Label, figure.Split, figure.Value)).Distinct()];
}
