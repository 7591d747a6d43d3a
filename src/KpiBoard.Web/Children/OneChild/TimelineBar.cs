namespace KpiBoard.Web.Children.OneChild;

/// <summary>A fact as it is drawn.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Width">0 of a moment.</param>
/// <param name="LabelX">Where its words begin.</param>
/// <param name="Row">Its row in the lane, from 0.</param>
public sealed record TimelineBar(TimelineFact Fact, double X, double Width, double LabelX, int Row);
