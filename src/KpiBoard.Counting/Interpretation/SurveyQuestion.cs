namespace KpiBoard.Counting.Interpretation;

/// <summary>What services answered of one thing: how many had which share of their caseload in it.</summary>
/// <param name="Bands">Services by share, in ten bands: 0 to 10%, 11 to 20%, and so on to 91 to 100%.</param>
/// <param name="NotSure">Services that did not know.</param>
/// <remarks>Source: joint inspection of June 2022, Annexe 3: 104 of 154 services of England and Wales answered. Their nations are not told apart.</remarks>
public sealed record SurveyQuestion(EducationTopic Topic, IReadOnlyList<int> Bands, int NotSure)
{
    public const int Answered = 104;

    public const int Asked = 154;

    public static IReadOnlyList<SurveyQuestion> All { get; } =
    [
        new(EducationTopic.StatutoryPlan, [13, 35, 30, 13, 4, 0, 1, 1, 1, 0], 6),
        new(EducationTopic.LearningNeed, [11, 25, 21, 11, 15, 4, 3, 5, 1, 0], 8),
        new(EducationTopic.PruOrAp, [22, 31, 16, 11, 10, 3, 3, 0, 0, 0], 8),
        new(EducationTopic.NotInSchool, [72, 15, 0, 1, 1, 1, 3, 4, 2, 0], 5),
        new(EducationTopic.Neet, [17, 22, 28, 19, 9, 4, 0, 0, 1, 0], 4),
    ];

    /// <summary>Services that knew.</summary>
    public int Known => Bands.Sum();

    /// <summary>Null when the survey did not ask of it.</summary>
    public static SurveyQuestion? Find(EducationTopic topic) => All.FirstOrDefault(question => question.Topic == topic);
}
