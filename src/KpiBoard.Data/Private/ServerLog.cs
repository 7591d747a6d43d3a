namespace KpiBoard.Data.Private;

/// <summary>What the server says while it runs; the run before is kept beside it.</summary>
internal sealed class ServerLog(string path)
{
    private const int Shown = 15;

    public string Path => path;

    public void KeepLast()
    {
        if (File.Exists(path))
        {
            File.Move(path, path + ".before", overwrite: true);
        }
    }

    public string LastLines() =>
        File.Exists(path) ? string.Join(Environment.NewLine, File.ReadLines(path).TakeLast(Shown)) : "";
}
