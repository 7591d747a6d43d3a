using System.Globalization;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;
using KpiBoard.Web.Files.Quality;

namespace KpiBoard.Web.Board;

/// <summary>What is said of the data beside the figures of a period: with counts for those who see them, else in words alone.</summary>
public sealed class PeriodQuality
{
    private readonly IReadOnlyList<QualityPart> parts;
    private readonly IReadOnlyList<ProtectedQuality> told;

    private PeriodQuality(IReadOnlyList<QualityPart> parts, IReadOnlyList<ProtectedQuality> told, string? address) =>
        (this.parts, this.told, Address) = (parts, told, address);

    /// <summary>Nothing is said.</summary>
    public static PeriodQuality None { get; } = new([], [], null);

    /// <summary>Where it is told in full; null for those who may not look there.</summary>
    public string? Address { get; }

    public static PeriodQuality WithCounts(IReadOnlyList<QualityPart> parts, string address) => new(parts, [], address);

    public static PeriodQuality Protected(IReadOnlyList<ProtectedQuality> told) => new([], told, null);

    /// <summary><c>Data quality 74</c>, or <c>Data quality: large gaps</c>; null when nothing is to be said of the figure.</summary>
    public string? MarkOf(string measure) => told.FirstOrDefault(quality => quality.Measure == measure) is { } gaps
        ? $"Data quality: {Words(gaps.Level)}"
        : WeakScoreOf(measure) is { } score ? string.Create(CultureInfo.InvariantCulture, $"Data quality {score.Mark}") : null;

    /// <summary>What weakens the figure most: <c>suitability not known: 9 of 31 children</c>; null when nothing is to be said.</summary>
    public string? WeaknessOf(string measure) => told.FirstOrDefault(quality => quality.Measure == measure) is { } gaps
        ? QualityWords.Gap(gaps.Kind, gaps.Source)
        : WeakScoreOf(measure) is { } score ? QualityWords.GapWithCounts(score.Weakest) : null;

    /// <summary>What weakens a split; null when nothing is to be said.</summary>
    public string? WeaknessOfSplit(string split) =>
        Weakening.OfSplit(split) is { } kind && parts.FirstOrDefault(part => part.Kind == kind && part.Source == Sources.None) is { Mark: < Marks.Good } part
            ? QualityWords.GapWithCounts(part)
            : null;

    private QualityScore? WeakScoreOf(string measure) =>
        QualityScore.Of(Weakening.PartsOf(measure, parts)) is { Mark: < Marks.Good } score ? score : null;

    private static string Words(QualityLevel level) => level == QualityLevel.LargeGaps ? "large gaps" : "some gaps";
}
