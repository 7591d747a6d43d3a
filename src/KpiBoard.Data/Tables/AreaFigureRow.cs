using System.Text.Json;
using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Quality;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>area_figures</c>: a measure of a period of a service as everybody may see it, to stand beside those of others.</summary>
internal sealed class AreaFigureRow
{
    /// <summary>The period of a caseload, whatever its day.</summary>
    public const string Caseload = "caseload";

    public required string ServiceCode { get; init; }

    /// <summary>A quarter, or <see cref="Caseload"/>.</summary>
    public required string Period { get; init; }

    public required string Measure { get; init; }

    /// <summary>Null when it is hidden.</summary>
    public required long? Numerator { get; init; }

    /// <summary>Null when it is hidden.</summary>
    public required long? Denominator { get; init; }

    public required string Rules { get; init; }

    public required FigureSource Source { get; init; }

    public required CoverageLevel Coverage { get; init; }

    public required bool HasLargeGaps { get; init; }

    /// <summary>Children of school age at the end; null when hidden.</summary>
    public required long? SchoolAge { get; init; }

    /// <summary>All children; null when <see cref="SchoolAge"/> is hidden.</summary>
    public required long? Children { get; init; }

    /// <summary>The same by groups of children. JSON, written and read whole.</summary>
    public required string Groups { get; init; }

    /// <summary>Every measure of a period that was counted here.</summary>
    /// <param name="shown">Small counts hidden.</param>
    /// <param name="complete">See <see cref="ProtectedQuality"/>: that a file came late is no gap.</param>
    public static IEnumerable<AreaFigureRow> Of(string serviceCode, Period period, PublishedPeriod shown, IReadOnlyList<ProtectedQuality> complete)
    {
        var mix = MixOf(shown);
        var gaps = complete.Where(quality => quality.Level == QualityLevel.LargeGaps).Select(quality => quality.Measure).ToHashSet(StringComparer.Ordinal);
        foreach (var figures in shown.Figures.GroupBy(figure => figure.Measure))
        {
            var all = figures.Single(figure => figure.Split == Split.All.Name);
            yield return new()
            {
                ServiceCode = serviceCode,
                Period = period.Day is null ? period.Label : Caseload,
                Measure = figures.Key,
                Numerator = all.Ratio?.Numerator,
                Denominator = all.Ratio?.Denominator,
                Rules = RuleBook.Version,
                Source = FigureSource.CaseLevel,
                Coverage = shown.CoverageOf(figures.Key),
                HasLargeGaps = gaps.Contains(figures.Key),
                SchoolAge = mix?.Numerator,
                Children = mix?.Denominator,
                Groups = JsonSerializer.Serialize(figures.Where(figure => figure != all).Select(figure => new PackedGroup(figure.Split, figure.Value, figure.Numerator, figure.Denominator))),
            };
        }
    }

    /// <summary>Groups of children, each with its figure.</summary>
    public static IReadOnlyList<PublishedFigure> Read(string measure, string groups) =>
        [.. JsonSerializer.Deserialize<List<PackedGroup>>(groups)!.Select(group => new PublishedFigure(measure, group.S, group.V, group.N, group.D))];

    // The first two measures count all children of a group: where one of them is shown, it says how many there are.
    private static Ratio? MixOf(PublishedPeriod shown)
    {
        long? Children(string split, string value) => shown.Figures
            .Where(figure => figure.Split == split && figure.Value == value && Publication.CountsEveryChild(figure.Measure))
            .Select(figure => figure.Denominator).FirstOrDefault(children => children is not null);
        return Children(Split.All.Name, Split.All.Name) is not { } all ? null
            : Children(BySchoolAge.Split.Name, "school_age") is { } schoolAge ? new(schoolAge, all)
            : Children(BySchoolAge.Split.Name, "above_school_age") is { } above ? new(all - above, all)
            : null;
    }

    private sealed record PackedGroup(string S, string V, long? N, long? D);
}
