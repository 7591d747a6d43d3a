namespace KpiBoard.Counting.Interpretation;

/// <summary>The four rules by which points of a control chart stand out, in their order: the first that holds is told.</summary>
/// <remarks>Source: NHSRplotthedots; methods and conventions A5.</remarks>
public static class Signals
{
    /// <summary>How many points in a row make a trend or a shift. Some teams take 8.</summary>
    public const int Run = 7;

    private const int Neighbourhood = 3;
    private const int EnoughNear = 2;

    /// <param name="values">In order of time.</param>
    /// <param name="limits">One for each value.</param>
    public static IReadOnlyList<Signal> Of(IReadOnlyList<double> values, IReadOnlyList<Limits> limits)
    {
        int[] sides = [.. values.Select((value, i) => value.CompareTo(limits[i].Mean))];
        int[] steps = [0, .. Enumerable.Range(1, Math.Max(0, values.Count - 1)).Select(i => values[i].CompareTo(values[i - 1]))];
        var (trends, shifts, near) = (Runs(steps, Run - 1, before: 1), Runs(sides, Run, before: 0), NearLimits(values, limits, sides));
        return [.. Enumerable.Range(0, values.Count).Select(i =>
            values[i] > limits[i].Upper && !IsFlat(limits[i]) ? Signal.AboveLimits
            : values[i] < limits[i].Lower && !IsFlat(limits[i]) ? Signal.BelowLimits
            : trends[i] != 0 ? (trends[i] > 0 ? Signal.Rising : Signal.Falling)
            : near[i] ? (sides[i] > 0 ? Signal.NearUpperLimit : Signal.NearLowerLimit)
            : shifts[i] != 0 ? (shifts[i] > 0 ? Signal.ShiftUp : Signal.ShiftDown)
            : Signal.None)];
    }

    // Where nothing varied there is no limit to be outside of.
    private static bool IsFlat(Limits limits) => limits.Lower == limits.Upper;

    /// <summary>The sign of every run of at least so many; 0 for points in none. A run of steps begins at the point before its first.</summary>
    private static int[] Runs(int[] signs, int atLeast, int before)
    {
        var runs = new int[signs.Length];
        for (var (start, end) = (0, 0); start < signs.Length; start = end)
        {
            for (end = start; end < signs.Length && signs[end] == signs[start]; end++)
            {
            }

            if (signs[start] != 0 && end - start >= atLeast)
            {
                Array.Fill(runs, signs[start], start - before, end - start + before);
            }
        }

        return runs;
    }

    private static bool[] NearLimits(IReadOnlyList<double> values, IReadOnlyList<Limits> limits, int[] sides)
    {
        bool[] isNear = [.. values.Select((value, i) => !IsFlat(limits[i])
            && ((value > limits[i].NearUpper && value <= limits[i].Upper) || (value < limits[i].NearLower && value >= limits[i].Lower)))];
        var told = new bool[values.Count];
        for (var start = 0; start + Neighbourhood <= values.Count; start++)
        {
            var three = Enumerable.Range(start, Neighbourhood).ToList();
            if (sides[start] != 0 && three.TrueForAll(i => sides[i] == sides[start]) && three.Count(i => isNear[i]) >= EnoughNear)
            {
                three.ForEach(i => told[i] |= isNear[i]);
            }
        }

        return told;
    }
}
