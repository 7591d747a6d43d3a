namespace KpiBoard.Data.Signing;

/// <summary>A version of a file that a signed quarter rests on.</summary>
public sealed record SealedFile(Guid FileVersionId, string FileName, string ContentHash, DateTime InUseFrom);
