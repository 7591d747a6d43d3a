using KpiBoard.Counting.Facts;

namespace KpiBoard.Web.Picture;

/// <summary>A published figure as a row of the picture.</summary>
/// <param name="Measure">Of the publication set.</param>
/// <param name="RestsOn">The source without which it is not known.</param>
/// <param name="Provision">A value of the split by provision, of which the row has the children of all; null for the figure of all children.</param>
public sealed record PublishedRow(string Title, string Measure, Sources RestsOn = Sources.None, string? Provision = null);
