using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Conflicts;

public sealed class RulingEffectsTests
{
    // Of two children the first has a plan that the authority has not; both orders ended in 2024Q1.
    private static readonly ServiceRecord Two = A.Service with
    {
        Covered = A.Child.Service.Covered | Sources.EhcPlans,
        Children = [A.Child.With(A.LearningNeed).Record, A.Child.Called("C-2").With(A.LearningNeed with { PlanType = PlanType.SenSupport }).Record],
    };

    [Fact]
    public void Effect_is_each_figure_now_and_as_it_would_be() => Assert.Equal(
        ["2024Q1 kpi3_sendaln_plan 2 of 2, then 1 of 2", "2024Q1 statutory_plan_end 1 of 2, then 0 of 2", "2024Q1 statutory_plan_reviewed_in_year 1 of 1, then 0 of 0"],
        Effect("2024-07-01", isForCase: false));

    [Fact]
    public void Case_record_that_is_right_already_counts_and_moves_nothing() => Assert.Empty(Effect("2024-07-01", isForCase: true));

    [Fact]
    public void Caseload_of_the_day_is_moved_while_the_order_runs() => Assert.Equal(
        ["2024-05-01 kpi3_sendaln_plan 2 of 2, then 1 of 2", "2024-05-01 statutory_plan_end 1 of 2, then 0 of 2", "2024-05-01 statutory_plan_reviewed_in_year 1 of 1, then 0 of 0"],
        Effect("2024-05-01", isForCase: false));

    [Fact]
    public void Quarter_that_is_not_the_latest_one_over_is_not_told_of() => Assert.Empty(Effect("2025-01-01", isForCase: false));

    private static IEnumerable<string> Effect(string asOf, bool isForCase) =>
        new RulingEffects(Two, On(asOf)).Of(ConflictBook.Of(Two).Single(), isForCase).Select(moved =>
            $"{moved.Period} {moved.Measure.Id} {moved.Now.Numerator} of {moved.Now.Denominator}, then {moved.Then.Numerator} of {moved.Then.Denominator}");
}
