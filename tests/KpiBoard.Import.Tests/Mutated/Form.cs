namespace KpiBoard.Import.Tests.Mutated;

/// <summary>How an input is sent.</summary>
internal enum Form
{
    Folder,
    Zip,
    Workbook,
}
