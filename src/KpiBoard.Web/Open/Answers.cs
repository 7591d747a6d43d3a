using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Open;

/// <summary>What the API answers, as JSON has it.</summary>
public static class Answers
{
    public static ServiceAnswer Of(ServiceRow service) => new(service.ServiceCode, service.Name, service.Nation, service.Region, service.PoliceForce);

    public static MeasureAnswer Of(Measure measure) => new(
        measure.Id, measure.Title, measure.Counts, Word(measure.Polarity), measure.Source, measure.ValidFrom, RuleBook.Version, $"/definitions/{measure.Id}");

    public static PeriodAnswer Of(Quarter quarter) => new(
        $"{quarter}", quarter.InWords(), quarter.FirstDay, quarter.LastDay, EesFile.TimePeriod(quarter), EesFile.TimeIdentifier(quarter));

    public static SplitAnswer Of(IGrouping<string, OpenGroup> split) => new(
        split.Key, split.First().Topic, [.. split.Select(group => new SplitValueAnswer(group.Value, group.Title))]);

    public static FigureAnswer Of(Quarter quarter, string measure, OpenPlace place, OpenGroup group, OpenFigure figure) => new(
        $"{quarter}", measure, Word(place.Level), place.Nation, place.Region, place.Service?.ServiceCode, place.Service?.Name, group.Split, group.Value,
        figure.Ratio?.Numerator, figure.Ratio?.Denominator, figure.Percent,
        figure.Sign == FigureSign.None ? null : FigureSigns.Symbol(figure.Sign),
        figure.Services,
        figure.Basis?.Rules,
        figure.Basis is { } basis ? Word(basis.Source) : null,
        // Of a hidden figure it is told no more: beside other counts it could narrow a small one down.
        figure.Basis is { } covered && (figure.Ratio is not null || covered.Coverage == CoverageLevel.None) ? Word(covered.Coverage) : null,
        figure.Ratio is null ? null : figure.Basis?.HasLargeGaps);

    /// <summary><c>higher_is_better</c>.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName($"{value}");
}
