using KpiBoard.Web.Hosting;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Paper;

/// <summary>The styles of a pack on paper, with what stands in the margin of every page.</summary>
internal static class PaperStyle
{
    private static readonly string Common = Read();

    public static string Of(PackContent content) => $$"""
        {{Common}}
        @page {
          @top-left { content: {{Text(content.FullTitle)}}; font: 8pt Arial, "Liberation Sans", sans-serif; width: 75%; }
          @top-right { content: {{Text(content.Mark ?? "")}}; font: bold 9pt Arial, "Liberation Sans", sans-serif; width: 25%; }
          @bottom-left { content: {{Text($"As at {Days.Moment(content.AsAt)}")}}; font: 8pt Arial, "Liberation Sans", sans-serif; width: 35%; }
          @bottom-center { content: {{Text($"Pack {content.Code}")}}; font: 8pt "Liberation Mono", monospace; width: 45%; }
          @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; width: 20%; }
        }
        """;

    // Every sign that could end the text is written as its number.
    private static string Text(string text) =>
        $"\"{string.Concat(text.Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is ' ' or ',' or ':' or '.' ? $"{sign}" : $"\\{(int)sign:X6}"))}\"";

    private static string Read()
    {
        using var stream = typeof(PaperStyle).Assembly.GetManifestResourceStream("paper.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
