namespace KpiBoard.Import.Formats;

/// <summary>One of the eleven files as found in an input.</summary>
/// <param name="Name">As it stands in the input.</param>
/// <param name="Bytes">Its size, for sharing out the work.</param>
/// <param name="Open">Opens it for one reading. Throws <see cref="UnreadableException"/>.</param>
internal sealed record InputFile(FileKind Kind, string Name, long Bytes, Func<Opened> Open)
{
    /// <summary>The name that findings give: ours, but the officer's own of a list that has its own shape.</summary>
    public string ToldAs { get; init; } = Kind.FileName;
}
