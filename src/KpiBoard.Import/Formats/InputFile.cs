namespace KpiBoard.Import.Formats;

/// <summary>One of the ten files as found in an input.</summary>
/// <param name="Name">As it stands in the input.</param>
/// <param name="Bytes">Its size, for sharing out the work.</param>
/// <param name="Open">Opens it for one reading. Throws <see cref="UnreadableException"/>.</param>
internal sealed record InputFile(FileKind Kind, string Name, long Bytes, Func<Opened> Open);
