using System.Globalization;

namespace KpiBoard.Import.Benchmarks;

/// <summary>A cell of a published file: a number, or why there is none.</summary>
/// <param name="Number">Null when there is a reason against it.</param>
public readonly record struct PublishedValue(decimal? Number, WhyNoNumber? WhyNot)
{
    public static PublishedValue None(WhyNoNumber why) => new(null, why);

    /// <summary>Reads a cell. A symbol is never 0.</summary>
    public static PublishedValue Read(string? cell) => (cell ?? "").Trim().Trim('[', ']').ToLowerInvariant() switch
    {
        "" => None(WhyNoNumber.Blank),
        "z" => None(WhyNoNumber.NotApplicable),
        "x" or ":" or "." or ".." or "-" => None(WhyNoNumber.NotAvailable),
        "c" => None(WhyNoNumber.Confidential),
        "low" or "k" or "~" => None(WhyNoNumber.RoundsToZero),
        "u" => None(WhyNoNumber.Unreliable),
        // 8.5589999999999999E-2 is how Excel writes small numbers into a CSV.
        var text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new(number, null)
            : None(WhyNoNumber.NotUnderstood),
    };

    /// <summary>The sum of two; without a number when either has none.</summary>
    public static PublishedValue Add(PublishedValue left, PublishedValue right) =>
        left.WhyNot is not null ? left : right.WhyNot is not null ? right : new(left.Number + right.Number, null);
}
