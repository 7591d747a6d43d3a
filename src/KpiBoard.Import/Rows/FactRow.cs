namespace KpiBoard.Import.Rows;

/// <summary>A row that can be used once its child is known, with the fact it states.</summary>
/// <param name="Line">First physical line of the record.</param>
public readonly record struct FactRow<T>(int Line, RowKey Key, T Fact);
