namespace KpiBoard.Counting.Interpretation;

/// <summary>Whether a share rises or falls over neighbouring quarters: the Cochran-Armitage test for trend.</summary>
/// <param name="From">The first quarter that was looked at.</param>
/// <param name="To">The last one.</param>
/// <param name="ChiSquare">With one degree of freedom.</param>
/// <param name="Slope">Per quarter; of the log odds of a share, of the value itself otherwise. Its sign is the direction.</param>
/// <param name="IsSteady">The slope keeps its sign when any one quarter is left out.</param>
/// <param name="GapBefore">The quarter without a figure that ended the looking back; null when there was none.</param>
/// <remarks>Source: Fingertips' trend marker; methods and conventions A2: at the 0.998 level, and steady. Shares of 0% or 100% have no log odds.</remarks>
public readonly record struct Trend(Quarter From, Quarter To, double ChiSquare, double Slope, bool IsSteady, Quarter? GapBefore)
{
    public const int FewestQuarters = 5;

    private const double Critical = 9.54953570608324;

    public bool IsMoreThanChance => ChiSquare > Critical && IsSteady;

    /// <summary>Of the latest quarters that neighbour each other without a gap.</summary>
    /// <param name="quarters">In order of time; one of whom nobody was counted is a gap.</param>
    public static Answer<Trend> Of(IReadOnlyList<(Quarter Quarter, Ratio Ratio)> quarters)
    {
        var run = Neighbours.Latest([.. quarters.Where(quarter => quarter.Ratio.Denominator > 0)], quarter => quarter.Quarter);
        if (run.Count < FewestQuarters)
        {
            return Answer.None<Trend>($"fewer than {FewestQuarters} quarters in a row have a figure");
        }

        if (run.Any(quarter => quarter.Ratio.Numerator == 0 || quarter.Ratio.Numerator == quarter.Ratio.Denominator))
        {
            return Answer.None<Trend>("a quarter of none or of all has no place in a trend");
        }

        var line = Line.Through([.. run.Select(quarter => Math.Log((double)quarter.Ratio.Numerator / (quarter.Ratio.Denominator - quarter.Ratio.Numerator)))]);
        return Answer.Of(new Trend(
            run[0].Quarter, run[^1].Quarter, ChiSquareOf([.. run.Select(quarter => quarter.Ratio)]), line.Slope, line.IsSteady, Neighbours.GapBefore(run[0].Quarter, quarters.Select(quarter => quarter.Quarter))));
    }

    /// <summary>Of values that are no shares, each weighed by its standard error.</summary>
    /// <param name="quarters">In order of time, with an error above 0.</param>
    public static Answer<Trend> Of(IReadOnlyList<(Quarter Quarter, double Value, double StandardError)> quarters)
    {
        var run = Neighbours.Latest(quarters, quarter => quarter.Quarter);
        if (run.Count < FewestQuarters)
        {
            return Answer.None<Trend>($"fewer than {FewestQuarters} quarters in a row have a figure");
        }

        if (run.Any(quarter => !(quarter.StandardError > 0)))
        {
            return Answer.None<Trend>("a quarter in which all children are alike cannot be weighed");
        }

        var line = Line.Through([.. run.Select(quarter => quarter.Value)]);
        return Answer.Of(new Trend(
            run[0].Quarter, run[^1].Quarter, Weighted([.. run.Select(quarter => (quarter.Value, 1 / (quarter.StandardError * quarter.StandardError)))]),
            line.Slope, line.IsSteady, Neighbours.GapBefore(run[0].Quarter, quarters.Select(quarter => quarter.Quarter))));
    }

    private static double ChiSquareOf(IReadOnlyList<Ratio> ratios)
    {
        var (met, of, metByTime, ofByTime, ofByTimeSquared) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < ratios.Count; i++)
        {
            var (x, n, t) = ((double)ratios[i].Numerator, (double)ratios[i].Denominator, i + 1.0);
            (met, of, metByTime, ofByTime, ofByTimeSquared) = (met + x, of + n, metByTime + (x * t), ofByTime + (n * t), ofByTimeSquared + (n * t * t));
        }

        return of * Math.Pow((of * metByTime) - (met * ofByTime), 2) / (met * (of - met) * ((of * ofByTimeSquared) - (ofByTime * ofByTime)));
    }

    private static double Weighted(IReadOnlyList<(double Value, double Weight)> points)
    {
        var whole = points.Sum(point => point.Weight);
        var (time, mean) = (points.Select((point, i) => point.Weight * i).Sum() / whole, points.Sum(point => point.Weight * point.Value) / whole);
        var together = points.Select((point, i) => point.Weight * (i - time) * (point.Value - mean)).Sum();
        return together * together / points.Select((point, i) => point.Weight * (i - time) * (i - time)).Sum();
    }
}
