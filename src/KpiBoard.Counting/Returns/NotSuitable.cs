namespace KpiBoard.Counting.Returns;

/// <summary>What a return tells of children who are not in suitable ETE: all less those who are.</summary>
internal static class NotSuitable
{
    private const string Suitable = "_suitable_";

    /// <summary>A share of children in suitable ETE, to be turned round.</summary>
    public static bool Is(Measure measure) => measure.Kind == MeasureKind.Share && measure.Id.Contains(Suitable, StringComparison.Ordinal);

    public static Figure Of(Figure suitable) => suitable with
    {
        Measure = suitable.Measure with
        {
            Id = suitable.Measure.Id.Replace(Suitable, "_not_suitable_", StringComparison.Ordinal),
            Title = suitable.Measure.Title.Replace(", in suitable ETE", ", not in suitable ETE", StringComparison.Ordinal).Replace("Suitable ETE", "Not in suitable ETE", StringComparison.Ordinal),
            Counts = suitable.Measure.Counts.Replace("in suitable ETE", "not in suitable ETE", StringComparison.Ordinal),
            Polarity = Polarity.LowerIsBetter,
            Adds = child => Rest(suitable.Measure.Adds(child)),
        },
        Ratio = Rest(suitable.Ratio),
    };

    private static Ratio Rest(Ratio ratio) => ratio with { Numerator = ratio.Denominator - ratio.Numerator };
}
