namespace KpiBoard.Counting.Moves;

/// <summary>A kind of finding, as far as mending it could move figures.</summary>
/// <param name="Children">The ids of the children that are found something of.</param>
/// <param name="RowsOfNobody">Rows that name no child.</param>
/// <param name="IsOfWholeFile">Every child is touched.</param>
public sealed record Mending(Bearing Bearing, IReadOnlyCollection<string> Children, int RowsOfNobody = 0, bool IsOfWholeFile = false);
