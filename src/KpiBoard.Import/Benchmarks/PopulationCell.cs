using System.Globalization;

namespace KpiBoard.Import.Benchmarks;

/// <summary>A row of <c>population.csv</c>.</summary>
/// <param name="Sex"><c>male</c> or <c>female</c>.</param>
/// <param name="Words">The publisher's for the group; several can be of one.</param>
/// <param name="Group">A value of the split <c>ethnicity</c>.</param>
/// <param name="Count">Children; null where the publisher has put a symbol, which is never 0.</param>
internal sealed record PopulationCell(string LaCode, string Sex, int Age, string Words, string Group, long? Count)
{
    /// <summary>The cell, or what is wrong with the row.</summary>
    public static (PopulationCell? Cell, string? Problem) Read(Func<string, string> text)
    {
        if (!int.TryParse(text("age"), NumberStyles.None, CultureInfo.InvariantCulture, out var age))
        {
            return (null, "age is not a whole number of years");
        }

        if (SexOf(text("sex")) is not { } sex)
        {
            return (null, "sex is neither M nor F");
        }

        if (EthnicGroup.Find(text("ethnic_group")) is not { } group)
        {
            return (null, "ethnic_group is none of Asian, Black, Mixed, White and Other");
        }

        var count = PublishedValue.Read(text("count"));
        return count.WhyNot is WhyNoNumber.NotUnderstood or WhyNoNumber.Blank || count.Number is { } number && !IsCount(number)
            ? (null, "count is neither a whole number nor a symbol")
            : (new(text("la_code"), sex, age, text("ethnic_group"), group, (long?)count.Number), null);
    }

    private static bool IsCount(decimal number) => number is >= 0 and < 100_000_000 && number == Math.Floor(number);

    private static string? SexOf(string text) => text.ToLowerInvariant() switch
    {
        "m" or "male" or "1" => "male",
        "f" or "female" or "2" => "female",
        _ => null,
    };
}
