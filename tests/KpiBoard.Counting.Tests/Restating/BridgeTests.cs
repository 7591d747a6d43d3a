using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Restating;

namespace KpiBoard.Counting.Tests.Restating;

public sealed class BridgeTests
{
    private static readonly Measure Suitable = RuleBook.Standard["kpi2_total_suitable_end"];
    private static readonly Period Quarter = Counting.Period.Parse("2024Q1");
    private static readonly DateOnly LongAfter = On("2030-03-31");
    private static readonly ChildBuilder InSuitable = A.Child.With(A.Placement);

    [Fact]
    public void Where_nothing_changed_nothing_moves()
    {
        var bridge = Of([InSuitable, A.Child.Called("C-2")], [InSuitable, A.Child.Called("C-2")]);
        Assert.True(bridge.IsLevel);
        Assert.Equal((new Ratio(1, 2), new Ratio(1, 2)), (bridge.Sealed, bridge.Today));
    }

    [Fact]
    public void A_child_that_the_signed_files_did_not_have_is_a_late_record() =>
        Assert.Equal([new(BridgeReason.LateRecord, new(1, 1), 1)], Of([A.Child.Called("C-2")], [A.Child.Called("C-2"), InSuitable]).Steps);

    [Fact]
    public void An_order_that_the_signed_files_did_not_have_is_a_late_record() =>
        Assert.Equal([new(BridgeReason.LateRecord, new(1, 1), 1)], Of([InSuitable.With(An.Order with { OrderId = "O-9", EndDate = On("2023-09-01"), StartDate = On("2023-05-01") })], [InSuitable]).Steps);

    [Fact]
    public void A_child_that_the_files_have_no_more_is_a_removed_record() =>
        Assert.Equal([new(BridgeReason.RemovedRecord, new(-1, -1), 1)], Of([InSuitable, A.Child.Called("C-2")], [A.Child.Called("C-2")]).Steps);

    [Fact]
    public void An_order_whose_end_was_put_right_moves_out_of_a_quarter_or_into_it()
    {
        var later = InSuitable.With(An.Order with { EndDate = On("2024-07-01") });
        Assert.Equal([new(BridgeReason.MovedOut, new(-1, -1), 1)], Of([InSuitable], [later]).Steps);
        Assert.Equal([new(BridgeReason.MovedIn, new(1, 1), 1)], Of([later], [InSuitable]).Steps);
    }

    [Fact]
    public void A_placement_put_right_is_a_correction_and_so_is_an_order_that_counts_no_more()
    {
        Assert.Equal([new(BridgeReason.Corrected, new(1, 0), 1)], Of([A.Child], [InSuitable]).Steps);
        Assert.Equal([new(BridgeReason.Corrected, new(-1, -1), 1)], Of([InSuitable], [InSuitable.With(An.Order with { Residence = Residence.Other })]).Steps);
    }

    [Fact]
    public void What_the_signed_children_come_to_by_the_rules_of_today_is_a_changed_rule()
    {
        var bridge = Of([InSuitable, A.Child.Called("C-2")], [InSuitable], signed: new(2, 2));
        Assert.Equal([new(BridgeReason.RuleChanged, new(-1, 0), 0), new BridgeStep(BridgeReason.RemovedRecord, new(0, -1), 1)], bridge.Steps);
        Assert.Equal(new(1, 1), bridge.Today);
    }

    [Fact]
    public void Children_who_move_other_figures_only_move_nothing_here() =>
        Assert.True(Of([InSuitable], [InSuitable.With(A.Suspension)]).IsLevel);

    [Fact]
    public void The_numbers_reconcile_for_every_measure_of_200_random_pairs()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Sequence(seed);
            var (before, after) = (Service(random), Service(random));
            foreach (var measure in RuleBook.Standard.Measures)
            {
                Ratio signed = new(random.Next(30), random.Next(60));
                var bridge = Bridge.Of(measure, signed, ChildrenOf(before), ChildrenOf(after), before, after);
                Assert.Equal(bridge.Today, bridge.Steps.Aggregate(signed, (sum, step) => sum + step.Adds));
                Assert.Equal(ChildrenOf(after).Aggregate(default(Ratio), (sum, child) => sum + measure.Adds(child)), bridge.Today);
                Assert.DoesNotContain(bridge.Steps, step => step.Children == 0 && step.Reason != BridgeReason.RuleChanged);
            }
        }
    }

    private static Bridge Of(ChildBuilder[] before, ChildBuilder[] after, Ratio? signed = null)
    {
        var (then, now) = (Service(before), Service(after));
        var children = ChildrenOf(then);
        return Bridge.Of(Suitable, signed ?? children.Aggregate(default(Ratio), (sum, child) => sum + Suitable.Adds(child)), children, ChildrenOf(now), then, now);
    }

    private static ServiceRecord Service(params ChildBuilder[] children) => A.Service with { Children = [.. children.Select(child => child.Record)] };

    private static List<ChildQuarter> ChildrenOf(ServiceRecord service) => [.. Cohorts.ByQuarter(service, LongAfter).Where(child => child.Period == Quarter)];

    // Up to twenty children; each is there or not, and lives one of several lives.
    private static ServiceRecord Service(Sequence random) => Service(
        [.. Enumerable.Range(1, 20).Where(_ => random.Next(4) > 0).Select(number => Life(random).Called($"C-{number}"))]);

    private static ChildBuilder Life(Sequence random) => random.Next(8) switch
    {
        0 => A.Child,
        1 => InSuitable,
        2 => InSuitable.With(A.LearningNeed).With(A.Suspension),
        3 => A.Child.With(A.NoEte).With(A.PermanentExclusion).With(A.Timetable),
        4 => InSuitable.With(An.Order with { EndDate = On("2024-07-01") }),
        5 => InSuitable.With(An.Order with { Residence = Residence.Other }),
        6 => InSuitable.AboveSchoolAge().With(An.Attainment).With(A.Period with { SessionsAttended = 40 }),
        _ => InSuitable.With(An.Order with { OrderId = "O-2" }).NotCoveredBy(Sources.Exclusions),
    };

    /// <summary>Numbers that look random, and are the same every time.</summary>
    private sealed class Sequence(int seed)
    {
        private ulong state = (ulong)seed + 1;

        public int Next(int below)
        {
            unchecked
            {
                state = (state * 6364136223846793005) + 1442695040888963407;
            }

            return (int)((state >> 33) % (ulong)below);
        }
    }
}
