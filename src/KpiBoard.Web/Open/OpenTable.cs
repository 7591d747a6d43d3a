using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Open;

/// <summary>One measure in one quarter, of every place and group of children. Where there is no figure a sign says why.</summary>
/// <param name="figures">Of all children, one a service that has sent something.</param>
/// <param name="groups">Of the groups of children that a service has, by service; empty where no group was asked for.</param>
public sealed class OpenTable(IEnumerable<AreaFigure> figures, IReadOnlyDictionary<string, IReadOnlyList<PublishedFigure>> groups)
{
    private readonly Dictionary<string, AreaFigure> byService = figures.ToDictionary(figure => figure.ServiceCode, StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<OpenGroup, PublishedFigure>> byGroup = groups.ToDictionary(
        service => service.Key, service => service.Value.ToDictionary(figure => new OpenGroup(figure.Split, figure.Value)), StringComparer.Ordinal);

    public OpenFigure this[OpenPlace place, OpenGroup group] =>
        place.Level == OpenLevel.Service ? OfService(place.ServiceCodes[0], group) : Sum(place, group);

    // A file that covers no child says nothing. A service so small that all is hidden has no groups; else a group that is not there has no children.
    private OpenFigure OfService(string service, OpenGroup group)
    {
        if (byService.GetValueOrDefault(service) is not { Coverage: not CoverageLevel.None } basis)
        {
            return new(null, FigureSign.NotAvailable) { Basis = byService.GetValueOrDefault(service) };
        }

        var known = byGroup.GetValueOrDefault(service) ?? [];
        var ratio = group.IsTotal ? basis.Ratio : known.GetValueOrDefault(group)?.Ratio;
        var isEmpty = !group.IsTotal && known.Count > 0 && !known.ContainsKey(group);
        return new(ratio, ratio is not null ? FigureSign.None : isEmpty ? FigureSign.NotApplicable : FigureSign.Confidential) { Basis = basis };
    }

    private OpenFigure Sum(OpenPlace place, OpenGroup group)
    {
        var own = place.ServiceCodes.Select(service => OfService(service, group)).ToList();
        var sum = AreaSum.Of([.. own.Where(figure => figure.Basis is not null).Select(figure => figure.Basis! with { Ratio = figure.Ratio })], own.Count);
        return sum.Services > 0 ? new(sum.Ratio) { Services = sum.Services }
            : new(null, own.Exists(figure => figure.Sign == FigureSign.Confidential) ? FigureSign.Confidential
                : own.TrueForAll(figure => figure.Sign == FigureSign.NotApplicable) ? FigureSign.NotApplicable
                : FigureSign.NotAvailable);
    }
}
