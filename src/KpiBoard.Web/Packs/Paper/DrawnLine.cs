namespace KpiBoard.Web.Packs.Paper;

/// <summary>One line of a chart on paper.</summary>
/// <param name="Place">Decides colour, dash and marker.</param>
/// <param name="Points">Each with its place along the axis; a gap where one is left out.</param>
/// <param name="LabelY">Where its name stands.</param>
internal sealed record DrawnLine(string Name, int Place, IReadOnlyList<(int At, double X, double Y)> Points, double LabelY)
{
    private static readonly string[] Dashes = ["none", "7 5", "2 4", "12 5"];

    /// <summary>In this order neighbours differ by 3 to 1.</summary>
    public static IReadOnlyList<string> Colours { get; } = ["#12436D", "#28A197", "#801650", "#F46A25"];

    public string Colour => Colours[Place];

    public string Dash => Dashes[Place];

    /// <summary>Points that follow each other without a gap.</summary>
    public IEnumerable<IReadOnlyList<(int At, double X, double Y)>> Runs => Points
        .Index()
        .GroupBy(point => point.Item.At - point.Index)
        .Select(run => (IReadOnlyList<(int, double, double)>)[.. run.Select(point => point.Item)]);
}
