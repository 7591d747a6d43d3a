namespace KpiBoard.Data.Tests.Boards;

/// <summary>The examples in <c>tests/examples</c>.</summary>
internal static class Examples
{
    /// <summary>The service of most of its children.</summary>
    public const string Service = "Y001";

    public static string ExtractA => Find("extract-a");

    public static string Bad => Find("bad");

    private static string Find(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KpiBoard.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds KpiBoard.sln.");
        }

        return Path.Combine(folder.FullName, "tests", "examples", name);
    }
}
