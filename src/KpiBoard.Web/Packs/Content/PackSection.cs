namespace KpiBoard.Web.Packs.Content;

/// <summary>A section as it is read: a heading and what stands under it.</summary>
public sealed record PackSection(string Heading, IReadOnlyList<PackPart> Parts)
{
    public IEnumerable<PackTable> Tables => Parts.OfType<PackTable>();
}
