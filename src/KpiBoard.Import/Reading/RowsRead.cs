namespace KpiBoard.Import.Reading;

/// <summary>Counts the rows of an input while its files are read side by side, and tells of them.</summary>
/// <param name="told">Null when nobody asks.</param>
internal sealed class RowsRead(IProgress<int>? told)
{
    /// <summary>So many rows a file reads before it says so.</summary>
    public const int Step = 1_000;

    private readonly Lock one = new();
    private int total;
    private int lastTold;

    public void Add(int rows)
    {
        // Told inside the lock, so that the number never falls.
        lock (one)
        {
            total += rows;
            if (total - lastTold >= Step)
            {
                Tell();
            }
        }
    }

    public void End()
    {
        lock (one)
        {
            Tell();
        }
    }

    private void Tell()
    {
        lastTold = total;
        told?.Report(total);
    }
}
