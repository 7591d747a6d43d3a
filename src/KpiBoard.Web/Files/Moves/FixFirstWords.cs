using System.Globalization;
using KpiBoard.Counting.Moves;
using KpiBoard.Data.Intake;
using KpiBoard.Web.Files.Changes;

namespace KpiBoard.Web.Files.Moves;

/// <summary>What mending a finding could move, in words.</summary>
public static class FixFirstWords
{
    /// <summary><c>12, and 3 more could come in</c>.</summary>
    public static string Children(PossibleMove move) => move.CouldComeIn == 0
        ? Count(move.Touched)
        : $"{Count(move.Touched)}, and {Count(move.CouldComeIn)} more could come in";

    /// <summary><c>KPI 2 by up to 12.5 points</c>.</summary>
    public static string Points(FindingKind kind)
    {
        var moved = Enumerable.Range(0, kind.Moves![0].Points.Count)
            .Where(headline => kind.PointsOf(headline) > 0)
            .Select(headline => $"{HeadlineWords.Name(headline)} by up to {kind.PointsOf(headline)!.Value.ToString("0.0", CultureInfo.InvariantCulture)} points")
            .ToList();
        return moved.Count > 0 ? string.Join(", ", moved)
            : kind.IsUnmeasured ? "A headline that counts nobody yet"
            : "Neither headline";
    }

    private static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
