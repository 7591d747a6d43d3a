using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Facts;

public sealed class LearningNeedTests
{
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(true, null, false)]
    [InlineData(false, true, false)]
    public void Plan_is_a_formal_plan_of_an_identified_need(bool identified, bool? formalPlan, bool hasPlan)
    {
        var need = A.LearningNeed with { Identified = identified, FormalPlan = formalPlan };

        Assert.Equal(hasPlan, need.HasPlan);
        Assert.Equal(hasPlan, need.HasStatutoryPlan);
    }

    [Theory]
    [InlineData(PlanType.Ehcp, true)]
    [InlineData(PlanType.Idp, true)]
    [InlineData(PlanType.SenSupport, false)]
    [InlineData(null, false)]
    public void Statutory_plan_is_one_of_two_kinds(PlanType? kind, bool statutory) =>
        Assert.Equal(statutory, (A.LearningNeed with { PlanType = kind }).HasStatutoryPlan);

    [Theory]
    [InlineData(PlanType.Ehcp)]
    [InlineData(PlanType.Idp)]
    public void Kind_of_plan_without_a_formal_plan_is_no_statutory_plan(PlanType kind) =>
        Assert.False((A.LearningNeed with { PlanType = kind, FormalPlan = false }).HasStatutoryPlan);
}
