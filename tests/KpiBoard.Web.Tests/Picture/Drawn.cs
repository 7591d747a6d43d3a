using KpiBoard.Web.Picture;

namespace KpiBoard.Web.Tests.Picture;

/// <summary>What stands on a picture.</summary>
internal static class Drawn
{
    public static PicturePanel Panel(this IEnumerable<PictureSection> sections, string id) =>
        sections.SelectMany(section => section.Panels).Single(panel => panel.Panel.Id == id);

    public static IEnumerable<PictureCell> Cells(this PicturePanel panel) => panel.Series.SelectMany(series => series.Rows).SelectMany(row => row.Cells);

    public static string Mark(this PictureCell cell, string name) => (string)cell.Marks[name];
}
