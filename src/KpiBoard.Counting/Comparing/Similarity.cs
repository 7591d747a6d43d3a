namespace KpiBoard.Counting.Comparing;

/// <summary>The services most like one: by how many children they work with, and of what ages.</summary>
/// <remarks>
/// No list of statistical neighbours of youth justice services is public, and this is a suggestion, not one. Twice the children count as far apart as
/// ten points in the share of school age: with half or double the children a figure swings as differently as with such other ages.
/// </remarks>
public static class Similarity
{
    /// <summary>How many services are suggested.</summary>
    public const int Nearest = 10;

    private const double Doubling = 1;
    private const double PointsOfAge = 0.1;

    /// <param name="figures">Of a measure of all children, one a service.</param>
    /// <returns>The nearest first; none when it is not known how many children the service has, or of what ages.</returns>
    public static IReadOnlyList<SimilarService> Of(string service, IReadOnlyCollection<AreaFigure> figures)
    {
        if (figures.FirstOrDefault(figure => figure.ServiceCode == service)?.SchoolAge is not { Denominator: > 0 } own)
        {
            return [];
        }

        var others =
            from figure in figures
            where figure.ServiceCode != service && figure.SchoolAge is { Denominator: > 0 }
            let other = figure.SchoolAge!.Value
            orderby Distance(own, other), figure.ServiceCode
            select new SimilarService(figure.ServiceCode, other.Denominator, other);
        return [.. others.Take(Nearest)];
    }

    /// <summary>How far apart two services are: nought where they are alike.</summary>
    /// <param name="one">Children of school age, of all.</param>
    public static double Distance(Ratio one, Ratio other) => double.Hypot(
        Math.Log2((double)one.Denominator / other.Denominator) / Doubling,
        (one.Quotient - other.Quotient) / PointsOfAge);
}
