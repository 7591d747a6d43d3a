using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Quality;

/// <summary>The files in use of the case extract, or the one of an education return: when versions of it came, and what became of its rows.</summary>
/// <param name="Source">The education return; <see cref="Sources.None"/> for the case extract.</param>
/// <param name="Arrivals">The day each version first came in use, the earliest first.</param>
/// <param name="RowsUsed">Rows of those in use that were not set aside, of those read.</param>
/// <param name="RowsMatched">Rows whose child is known by now, of those that can be used; of an education return.</param>
public sealed record SourceFiles(Sources Source, IReadOnlyList<DateOnly> Arrivals, Ratio RowsUsed, Ratio RowsMatched);
