using KpiBoard.Counting.Changes;
using KpiBoard.Import;

namespace KpiBoard.Data.Intake;

/// <summary>What files would change if they came in use, before anything counts.</summary>
/// <param name="Seen">To be sent with the decision: it holds only while the files in use are still these.</param>
/// <param name="AsOf">The day that both sides are counted for.</param>
/// <param name="Files">The files that would come in use.</param>
/// <param name="Periods">See <see cref="ServiceChange.Between"/>.</param>
/// <param name="SetAside">Of children that go out or change, what is found of their rows that are set aside, by child id.</param>
public sealed record Preview(
    string Seen, DateOnly AsOf, IReadOnlyList<FileVersionSummary> Files, IReadOnlyList<PeriodChange> Periods, ILookup<string, Finding> SetAside)
{
    /// <summary>Every figure stays as it is.</summary>
    public bool IsNothing => Periods.All(period => period.IsNothing);

    /// <summary>Rows in error, which are not counted.</summary>
    public int RowsSetAside => Files.Sum(file => file.RowsSetAside);
}
