using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs;

/// <summary>A section that can be chosen for a pack.</summary>
/// <param name="Key">In addresses and in the database; it stays.</param>
/// <param name="Title">Its heading.</param>
/// <param name="WriteAsync">Nothing where there is nothing to say: the section is then left out.</param>
public sealed record SectionKind(string Key, string Title, Func<PackSource, CancellationToken, Task<IReadOnlyList<PackPart>>> WriteAsync)
{
    /// <summary>Of what is written from the figures alone.</summary>
    public SectionKind(string key, string title, Func<PackSource, IReadOnlyList<PackPart>> write)
        : this(key, title, (source, _) => Task.FromResult(write(source)))
    {
    }
}
