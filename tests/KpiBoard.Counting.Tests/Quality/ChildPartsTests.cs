using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;

namespace KpiBoard.Counting.Tests.Quality;

public sealed class ChildPartsTests
{
    private static readonly ChildBuilder Plain = A.Child.With(A.Placement).With(A.LearningNeed);

    public static TheoryData<QualityKind, ChildBuilder, int, int> Children => new()
    {
        { QualityKind.PlacementRecorded, Plain, 1, 1 },
        { QualityKind.PlacementRecorded, A.Child, 0, 1 },
        { QualityKind.PlacementRecorded, A.Child.With(A.NoEte), 1, 1 },
        { QualityKind.PlacementRecorded, A.Child.With(A.Placement with { Suitability = null }), 0, 1 },
        { QualityKind.SuitabilityKnown, Plain, 1, 1 },
        { QualityKind.SuitabilityKnown, A.Child, 0, 0 },
        { QualityKind.SuitabilityKnown, A.Child.With(A.NoEte), 1, 1 },
        { QualityKind.SuitabilityKnown, A.Child.With(A.Placement with { Suitability = Suitability.Unknown }), 0, 1 },
        { QualityKind.HoursRecorded, A.Child, 0, 0 },
        { QualityKind.HoursRecorded, Plain, 1, 1 },
        { QualityKind.HoursRecorded, A.Child.With(A.Placement, A.Placement with { HoursOffered = null }), 0, 1 },
        { QualityKind.HoursRecorded, A.Child.With(A.NoEte with { HoursOffered = null }), 1, 1 },
        { QualityKind.NeedRecorded, A.Child, 0, 1 },
        { QualityKind.NeedRecorded, A.Child.With(A.LearningNeed with { Identified = false }), 1, 1 },
        { QualityKind.NeedRecorded, A.Child.With(A.LearningNeed with { EndDate = On("2024-01-01") }), 0, 1 },
        { QualityKind.PlanRecorded, A.Child, 0, 0 },
        { QualityKind.PlanRecorded, A.Child.With(A.LearningNeed with { Identified = false }), 0, 0 },
        { QualityKind.PlanRecorded, Plain, 1, 1 },
        { QualityKind.PlanRecorded, A.Child.With(A.LearningNeed with { FormalPlan = false, PlanType = null }), 1, 1 },
        { QualityKind.PlanRecorded, A.Child.With(A.LearningNeed with { FormalPlan = null }), 0, 1 },
        { QualityKind.PlanRecorded, A.Child.With(A.LearningNeed with { PlanType = null }), 0, 1 },
        { QualityKind.EthnicityKnown, Plain, 1, 1 },
        { QualityKind.EthnicityKnown, Plain.OfEthnicity(null), 0, 1 },
        { QualityKind.EthnicityKnown, Plain.OfEthnicity("NS"), 0, 1 },
        { QualityKind.SexKnown, Plain, 1, 1 },
        { QualityKind.SexKnown, Plain.Of(Sex.Unknown), 0, 1 },
        { QualityKind.UpnKnown, Plain, 1, 1 },
        { QualityKind.UpnKnown, Plain.WithoutUpn(), 0, 1 },
        { QualityKind.ResidenceRecorded, Plain, 1, 1 },
        { QualityKind.ResidenceRecorded, Plain.With(An.Order with { Residence = null }), 0, 1 },
    };

    [Theory]
    [MemberData(nameof(Children))]
    public void A_child_is_asked_only_what_it_can_be_and_what_is_written_is_there(QualityKind kind, ChildBuilder child, int met, int of) =>
        Assert.Equal(new(met, of), ChildParts.Of([child.InQuarter()]).Single(part => part.Kind == kind).Ratio);

    [Theory]
    [InlineData(Sources.Exclusions)]
    [InlineData(Sources.PartTimeTimetables)]
    [InlineData(Sources.Attendance)]
    public void Each_education_return_is_a_part_with_the_children_it_covers(Sources source)
    {
        var parts = ChildParts.Of([A.Child.InQuarter(), A.Child.WithoutUpn().InQuarter(), A.Child.WithoutUpn().NamedIn(source).InQuarter()]);

        Assert.Equal(new(2, 3), parts.Single(part => part.Kind == QualityKind.Covered && part.Source == source).Ratio);
    }

    [Fact]
    public void Conflicts_are_a_part_once_somebody_has_looked_for_them()
    {
        var children = new[] { A.Child.Called("C-1").InQuarter(), A.Child.Called("C-2").InQuarter() };

        Assert.DoesNotContain(ChildParts.Of(children), part => part.Kind == QualityKind.NoConflict);
        Assert.Equal(new(1, 2), ChildParts.Of(children, new HashSet<string> { "C-2", "C-9" }).Single(part => part.Kind == QualityKind.NoConflict).Ratio);
    }

    [Fact]
    public void Of_no_child_nothing_has_a_mark() => Assert.All(ChildParts.Of([]), part => Assert.Null(part.Mark));
}
