namespace KpiBoard.Import.Tests.Mutated;

/// <summary>A way in which files come damaged.</summary>
public enum Mutation
{
    BytesFlipped,
    RowsCut,
    ColumnsSwapped,
    QuotesUnbalanced,
    WrongEncodings,
    ExcelSerials,
    ZipEntriesDamaged,
}
