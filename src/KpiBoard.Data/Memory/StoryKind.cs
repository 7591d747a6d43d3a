namespace KpiBoard.Data.Memory;

public enum StoryKind
{
    CaseStudy,

    /// <summary>What a child says.</summary>
    ChildsVoice,
}
