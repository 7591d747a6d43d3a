namespace KpiBoard.Import.Formats;

/// <summary>One of the eleven files as found in an input.</summary>
/// <param name="Bytes">Its size, for sharing out the work.</param>
/// <param name="Open">Opens it for one reading. Throws <see cref="UnreadableException"/>.</param>
internal sealed record InputFile(FileKind Kind, long Bytes, Func<Opened> Open)
{
    /// <summary>The name to be told of: the officer's own where the file is not one of ours.</summary>
    public string Name { get; init; } = Kind.FileName;
}
