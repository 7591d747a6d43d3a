using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>The texts of a workbook, each kept once.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private uint uses;

    public int PlaceOf(string text)
    {
        uses++;
        if (!places.TryGetValue(text, out var place))
        {
            places.Add(text, place = places.Count);
        }

        return place;
    }

    public SharedStringTable Make() => new(places.OrderBy(text => text.Value)
        .Select(text => new SharedStringItem(new Text(text.Key) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Count = uses,
        UniqueCount = (uint)places.Count,
    };
}
