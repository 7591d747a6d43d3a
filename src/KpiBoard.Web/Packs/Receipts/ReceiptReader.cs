using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Packs.Receipts;

/// <summary>Finds the receipt of a printed number, and counts it afresh.</summary>
public sealed class ReceiptReader(BoardDatabase database)
{
    /// <returns>Null for whatever is no receipt that the viewer may see: nothing tells why.</returns>
    public async Task<Receipt?> ReadAsync(Viewer viewer, string? typed, CancellationToken cancellation)
    {
        if (PackCode.Read(typed) is not { } code || await FindAsync(viewer, code.PackCode, cancellation) is not { } pack)
        {
            return null;
        }

        await using var session = await BeginAsync(viewer, cancellation);
        var service = await new ServiceStore(session).FindAsync(pack.ServiceCode, cancellation);
        var scope = await session.EnterAsync(pack.ServiceCode, cancellation);
        var figure = (await new PackStore(scope).FiguresAsync(pack.PackId, cancellation)).FirstOrDefault(figure => figure.Number == code.Number);
        if (figure is null || service is null)
        {
            return null;
        }

        var today = await TodayAsync(scope, viewer, figure, cancellation);
        var signature = await new SealStore(scope).SignatureAsync(Period.Parse(pack.Period), cancellation);
        var (files, asOf) = await RestsOnAsync(scope, pack, figure, signature, cancellation);
        var (recount, newFiles) = await CountAgainAsync(pack.ServiceCode, figure, files, asOf, cancellation);
        return new(PackCode.OfFigure(pack.Code, figure.Number), service, pack, figure, files, recount, today?.Ratio, today is { IsHidden: true }, newFiles)
        {
            SignedBy = signature is null || !IsSigned(pack, figure, signature) ? [] : [$"{signature.By}, {Days.Moment(signature.At)}"],
        };
    }

    private async Task<PackSummary?> FindAsync(Viewer viewer, string code, CancellationToken cancellation)
    {
        await using var session = await BeginAsync(viewer, cancellation);
        var services = await new ServiceStore(session).ListAsync(cancellation);
        var known = services.ConvertAll(service => service.ServiceCode).FindAll(service => viewer.May(Right.ReadFigures, service));
        return await PackStore.FindByCodeAsync(session, known, code, cancellation);
    }

    private Task<BoardSession> BeginAsync(Viewer viewer, CancellationToken cancellation) =>
        viewer.SeesCounts ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation);

    // As the viewer may see it, whatever the pack's form: what is hidden today stays hidden.
    private static async Task<PublishedFigure?> TodayAsync(ServiceScope scope, Viewer viewer, ReceiptFigure figure, CancellationToken cancellation)
    {
        var publications = new PublicationStore(scope);
        var periods = await (viewer.SeesCounts ? publications.LoadWithCountsAsync(cancellation) : publications.LoadProtectedAsync(cancellation));
        return periods.GetValueOrDefault(figure.Period)?.Figures.FirstOrDefault(known => IsSame(known, figure));
    }

    // A signed quarter was printed as it was signed: it rests on the files of then. Other quarters of the pack rest on the pack's.
    private static async Task<(IReadOnlyList<FileInPack> Files, DateOnly AsOf)> RestsOnAsync(
        ServiceScope scope, PackSummary pack, ReceiptFigure figure, Signature? signature, CancellationToken cancellation) =>
        signature is not null && IsSigned(pack, figure, signature)
            ? ([.. signature.Files.Select(file => new FileInPack(file.FileVersionId, file.FileName, file.InUseFrom))], signature.AsOf)
            : (await new PackStore(scope).FilesAsync(pack.PackId, cancellation), pack.AsOf!.Value);

    // It was printed after the signature, and is of the quarter that was signed.
    private static bool IsSigned(PackSummary pack, ReceiptFigure figure, Signature signature) => figure.Period == pack.Period && signature.At <= pack.MadeAt;

    // What comes of it is told in words: the same, or not. Counts that are not printed leave nothing here.
    private async Task<(bool? Recount, IReadOnlyList<FileInPack> NewFiles)> CountAgainAsync(
        string serviceCode, ReceiptFigure figure, IReadOnlyList<FileInPack> files, DateOnly asOf, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        var then = await new KnownFiles(scope).FiguresAsync([.. files.Select(file => file.FileVersionId)], asOf, cancellation);
        var again = then?.GetValueOrDefault(figure.Period)?.Figures.FirstOrDefault(known => IsSame(known, figure));
        var counted = await new PublicationStore(scope).LatestCountAsync(cancellation);
        var now = counted is null ? [] : await new PackStore(scope).CountedAsync(counted.CountedAt, cancellation);
        return (
            then is null ? null : again is not null && (again.Numerator, again.Denominator) == (figure.Numerator, figure.Denominator),
            [.. now.Where(file => files.All(known => known.FileVersionId != file.FileVersionId))]);
    }

    private static bool IsSame(PublishedFigure known, ReceiptFigure figure) =>
        (known.Measure, known.Split, known.Value) == (figure.Measure, figure.Split, figure.Value);
}
