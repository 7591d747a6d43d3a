using KpiBoard.Web.Packs.Sections;

namespace KpiBoard.Web.Packs;

/// <summary>Every section that a pack can have, in the order they are read. A new one is a line here.</summary>
public static class SectionKinds
{
    public static IReadOnlyList<SectionKind> All { get; } =
    [
        new("headlines", "Headlines", HeadlineSection.Write),
        new("signature", "Review and signature", SignatureSection.WriteAsync),
        new("needs", "What stands out", NeedsSection.Write),
        new("commentary", "What the service and its children say", CommentarySection.WriteAsync),
        new("minutes", "What the board asked and decided", MinutesSection.WriteAsync),
        new("quarters", "Twelve quarters", QuartersSection.Write),
        new("first-bearing", "What the headlines can bear", BearingSection.WriteFirst),
        new("topics", "The children by topic", TopicsSection.Write),
        new("every-split", "The children by every split", TopicsSection.WriteEverySplit),
        new("bearing", "What the figures can bear", BearingSection.Write),
        new("quality", "Data quality", QualitySection.Write),
        new("coverage", "What the figures rest on", CoverageSection.Write),
        new("targets", "Targets", TargetsSection.Write),
        new("yjb", "How our figures differ from the YJB's", YjbSection.Write),
        new("definitions", "Definitions", DefinitionsSection.Write),
        new("signs", "Signs and words", SignsSection.Write),
    ];

    /// <summary>In the order they are read, whatever the order of the keys; what is not known is left out.</summary>
    public static IReadOnlyList<SectionKind> Of(IReadOnlyCollection<string> keys) => [.. All.Where(kind => keys.Contains(kind.Key))];
}
