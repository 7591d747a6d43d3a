namespace KpiBoard.Counting.Interpretation;

/// <summary>How many children in general are in what so many children of the caseloads are in, as inspectors set them side by side.</summary>
/// <remarks>
/// Source: HM Inspectorate of Probation, Estyn, Ofsted: a joint inspection of education, training and employment services in youth offending teams, June 2022, Table 1.
/// It has one figure for Wales, and one is never shown to the other nation.
/// </remarks>
public static class GeneralPopulation
{
    public static IReadOnlyList<GeneralShare> In2022 { get; } =
    [
        new(EducationTopic.StatutoryPlan, Nation.England, 3.7m, "pupils"),
        // SEN support alone: children with a plan are in the line above.
        new(EducationTopic.LearningNeed, Nation.England, 12.2m, "pupils, with SEN support alone"),
        new(EducationTopic.PruOrAp, Nation.England, 0.5m, "pupils"),
        new(EducationTopic.NotInSchool, Nation.England, 0.3m, "children aged 11 to 15"),
        new(EducationTopic.Neet, Nation.England, 6.5m, "young people aged 16 to 18"),
        new(EducationTopic.Neet, Nation.Wales, 11.1m, "young people aged 16 to 18"),
    ];

    /// <summary>Null when none was published of the nation.</summary>
    public static GeneralShare? Find(EducationTopic topic, string? nation) =>
        In2022.FirstOrDefault(share => share.Topic == topic && share.Nation == nation);
}
