using KpiBoard.Import.Formats;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Mappings;

/// <summary>Looks over an input: which files and sheets it has, with which headers.</summary>
public static class InputSurvey
{
    private const int MostFiles = 30;
    private const int MostHeaders = 100;
    private const int LongestHeader = 200;

    /// <summary>Ours by name, then the others; files that cannot be read are left out, since a mapping does not mend them.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static IReadOnlyList<SurveyedFile> Of(string path)
    {
        using var input = Input.Open(path, null, Mapping.None);
        var ours = input.Files.Select(file => (file.Name, Own: (FileKind?)file.Kind, file.Open));
        var others = input.Others.Select(file => (file.Name, Own: (FileKind?)null, file.Open));
        return
        [
            .. ours.Concat(others)
                .Take(MostFiles)
                .Select(file => (file.Name, file.Own, Headers: Headers(file.Open)))
                .Where(file => file.Headers.Count > 0)
                .Select(file => new SurveyedFile(file.Name, file.Own, file.Headers)),
        ];
    }

    private static List<string> Headers(Func<Opened> open)
    {
        try
        {
            using var table = open().Table;
            return [.. Header.Names(table).Take(MostHeaders).Where(name => name.Length <= LongestHeader)];
        }
        catch (Exception exception) when (exception is UnreadableException or IOException)
        {
            return [];
        }
    }
}
