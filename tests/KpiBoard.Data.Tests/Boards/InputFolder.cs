namespace KpiBoard.Data.Tests.Boards;

/// <summary>An input as a folder on disk, gone when the test is.</summary>
internal sealed class InputFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpiboard-input-");

    public InputFolder(Input input)
    {
        foreach (var (name, text) in input.Files)
        {
            File.WriteAllText(System.IO.Path.Combine(folder.FullName, $"{name}.csv"), text);
        }
    }

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
