namespace KpiBoard.Data.Signing;

/// <summary>A signed quarter: what it was signed with.</summary>
/// <param name="AsOf">Orders that ended later did not count.</param>
/// <param name="Rules">The version of the rules.</param>
/// <param name="ChildrenUntil">The last day the children are kept.</param>
/// <param name="Hash">Of all that is sealed: 64 hexadecimal digits.</param>
public sealed record Signature(
    string By, DateTime At, DateOnly AsOf, string Rules, DateOnly ChildrenUntil, IReadOnlyList<SealedFile> Files, SealedTexts Texts, string Hash);
