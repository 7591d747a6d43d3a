namespace KpiBoard.Counting.Publishing;

/// <summary>The count of one set of children, under whatever names it is published, or follows from published counts.</summary>
/// <param name="Index">Its place in the table's list.</param>
/// <param name="Count">Children.</param>
/// <param name="IsSmall">From one to one below the threshold, and of children of whom it tells something.</param>
/// <param name="IsListed">Readers see that there are such children: a value of a split is listed with one child at least.</param>
internal sealed record Cell(int Index, int Count, bool IsSmall, bool IsListed);
