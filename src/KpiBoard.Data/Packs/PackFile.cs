namespace KpiBoard.Data.Packs;

/// <summary>The files a pack is had as.</summary>
public enum PackFile
{
    Pdf,
    Xlsx,
    Csv,
}
