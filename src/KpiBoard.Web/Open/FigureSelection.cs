using KpiBoard.Counting;

namespace KpiBoard.Web.Open;

/// <summary>Every quarter with every measure, place and group: as there is a figure or a sign for each, their number and order are known before any is read.</summary>
public sealed record FigureSelection(
    IReadOnlyList<Quarter> Quarters, IReadOnlyList<Measure> Measures, IReadOnlyList<OpenPlace> Places, IReadOnlyList<OpenGroup> Groups)
{
    public long Total => (long)Quarters.Count * Measures.Count * OfOneTable;

    private int OfOneTable => Places.Count * Groups.Count;

    /// <summary>So many figures from the one at a place, by quarter, measure, place and group; fewer at the end.</summary>
    /// <param name="from">From 0.</param>
    public async Task<IReadOnlyList<FigureAnswer>> ReadAsync(OpenReader reader, long from, int count, CancellationToken cancellation)
    {
        List<FigureAnswer> figures = [];
        var asked = Enumerable.Range(0, (int)Math.Clamp(Total - from, 0, count)).Select(n => from + n).ToList();
        foreach (var ofQuarter in asked.GroupBy(index => index / OfOneTable / Measures.Count))
        {
            var quarter = Quarters[(int)ofQuarter.Key];
            var byMeasure = ofQuarter.GroupBy(index => Measures[(int)(index / OfOneTable % Measures.Count)].Id).ToList();
            var tables = await reader.TablesAsync(quarter, [.. byMeasure.Select(measure => measure.Key)], Groups.Any(group => !group.IsTotal), cancellation);
            foreach (var (measure, index) in byMeasure.SelectMany(measure => measure.Select(index => (measure.Key, (int)(index % OfOneTable)))))
            {
                var (place, group) = (Places[index / Groups.Count], Groups[index % Groups.Count]);
                figures.Add(Answers.Of(quarter, measure, place, group, tables[measure][place, group]));
            }
        }

        return figures;
    }
}
