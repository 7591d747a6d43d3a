namespace KpiBoard.Web.Children.OneChild;

/// <summary>A lane with its bars, no two of which touch.</summary>
public sealed record TimelineLane(Lane Lane, IReadOnlyList<TimelineBar> Bars)
{
    public int Rows => Bars.Max(bar => bar.Row) + 1;
}
