namespace KpiBoard.Import.Reading;

/// <summary>What became of one service's rows of one file. Read = used + set aside + duplicates + unmatched.</summary>
/// <param name="ServiceCode">Empty for rows that name no service.</param>
public sealed record FileTally(FileKind File, string ServiceCode, int Used, int SetAside, int Duplicates, int Unmatched)
{
    public int Read => Used + SetAside + Duplicates + Unmatched;
}
