using System.Globalization;

namespace KpiBoard.Counting.Interpretation;

/// <summary>How many times as high one share is as another, never said to be more than it is.</summary>
/// <param name="Times">Above 0.</param>
/// <param name="IsLeast">It is this or more: of a share that is only known to lie above a bound.</param>
/// <remarks>
/// Source: the wording of the 2022 joint inspection, Table 1: a share above 20% is at least 5 times 3.7%, almost 2 times 12.2%,
/// over 40 times 0.5%, over 60 times 0.3%, over 3 times 6.5% and almost 2 times 11.1%.
/// From ten on they named whole tens, below it whole numbers: "over" just above one, "at least" from a quarter above, "almost" from a half.
/// </remarks>
public readonly record struct Multiple(decimal Times, bool IsLeast = false)
{
    /// <summary>Null when the other share is 0, or this one is.</summary>
    /// <param name="percent">Of the children counted.</param>
    /// <param name="general">Percent of children in general.</param>
    public static Multiple? Of(decimal percent, decimal general, bool isLeast = false) =>
        percent > 0 && general > 0 ? new(percent / general, isLeast) : null;

    /// <summary><c>almost 2 times as high</c>.</summary>
    public string Words => $"{Number} times as high";

    private string Number => Times switch
    {
        < 1 => "less than 1",
        < 1.5m => "less than one and a half",
        >= 10 => InTens,
        _ => InOnes,
    };

    private string InTens
    {
        get
        {
            var tens = Math.Floor(Times / 10) * 10;
            return Times == tens && !IsLeast ? Whole(tens) : $"over {Whole(tens)}";
        }
    }

    private string InOnes
    {
        get
        {
            var ones = Math.Floor(Times);
            return (Times - ones) switch
            {
                >= 0.5m => $"almost {Whole(ones + 1)}",
                >= 0.25m => $"at least {Whole(ones)}",
                0 when !IsLeast => Whole(ones),
                _ => $"over {Whole(ones)}",
            };
        }
    }

    private static string Whole(decimal number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
