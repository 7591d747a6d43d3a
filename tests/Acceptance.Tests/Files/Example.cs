using System.Globalization;
using System.IO.Compression;
using KpiBoard.Import.Tests.Formats;

namespace KpiBoard.Acceptance.Tests.Files;

/// <summary>The invented examples, and the forms an officer may send them in.</summary>
internal static class Example
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "examples", name);

    public static string[] Expected(string name)
    {
        using var stream = File.OpenRead(Path(name));
        using var reader = new StreamReader(name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The same data as a folder, a zip, or a workbook with dates as cells or as text.</summary>
    public static string As(string form, string example, Folder folder)
    {
        var path = folder.File(example + (form == "zip" ? ".zip" : ".xlsx"));
        switch (form)
        {
            case "folder":
                return Path(example);
            case "zip":
                ZipFile.CreateFromDirectory(Path(example), path);
                return path;
            default:
                Book.Write(path, Directory.EnumerateFiles(Path(example)).Select(file => (
                    System.IO.Path.GetFileNameWithoutExtension(file),
                    Book.Rows(File.ReadAllText(file), (text, column) => Cell(text, column, form == "workbook of date cells")))));
                return path;
        }
    }

    private static object Cell(string text, string column, bool dateCells)
    {
        if (column.Contains("hours", StringComparison.Ordinal) || column.Contains("sessions", StringComparison.Ordinal) || column == "sex")
        {
            return double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text;
        }

        var isDate = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return !isDate ? text : dateCells ? day : day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
    }
}
