using System.Diagnostics;

namespace KpiBoard.Web.Tests.Packs;

/// <summary>A PDF, as poppler reads it.</summary>
internal sealed class PrintedPdf : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public PrintedPdf(byte[] pdf) => File.WriteAllBytes(path, pdf);

    public string Info() => Ask("pdfinfo", path);

    /// <summary>In the order in which it is written.</summary>
    public string Text() => Ask("pdftotext", "-raw", path, "-");

    public IReadOnlyList<string> Pages() => [.. Text().TrimEnd('\f').Split('\f')];

    public void Dispose() => File.Delete(path);

    private static string Ask(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }
}
