using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>Whether the quarter is signed. A signed one is printed as it was signed.</summary>
internal static class SignatureSection
{
    public static async Task<IReadOnlyList<PackPart>> WriteAsync(PackSource source, CancellationToken cancellation) =>
        await new SealStore(source.Scope).SignatureAsync(source.Now.Period, cancellation) is { } signature
            ?
            [
                new PackSentence($"Signed by {signature.By}, {Days.Moment(signature.At)}. The figures of the quarter are as they were signed, counted on {Periods.Day(signature.AsOf)} by version {signature.Rules} of the rules."),
                new PackSentence($"Seal: {signature.Hash}"),
            ]
            : [new PackSentence("The quarter is not signed: its figures may still change.")];
}
