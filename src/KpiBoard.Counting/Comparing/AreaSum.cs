namespace KpiBoard.Counting.Comparing;

/// <summary>A region or nation: the services whose figures are shown and alike, together.</summary>
/// <remarks>It is worked out from what everybody may see, so it tells nothing more. A service whose figure is hidden is not in it.</remarks>
/// <param name="Services">How many are in it.</param>
/// <param name="AllServices">How many there are.</param>
public sealed record AreaSum(Ratio Ratio, int Services, int AllServices)
{
    /// <param name="figures">Of one measure and period, one a service.</param>
    /// <param name="services">How many services the area has, those without a figure too.</param>
    public static AreaSum Of(IReadOnlyCollection<AreaFigure> figures, int services)
    {
        var basis = Comparability.Of(figures);
        var fit = figures.Where(figure => basis.CannotBeAdded(figure) is null).ToList();
        return new(fit.Aggregate(default(Ratio), (sum, figure) => sum + figure.Ratio!.Value), fit.Count, services);
    }
}
