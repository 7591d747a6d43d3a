using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Signing;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;
using KpiBoard.Web.Packs.Paper;
using KpiBoard.Web.Packs.Printing;
using KpiBoard.Web.Packs.Workbooks;

namespace KpiBoard.Web.Packs;

/// <summary>Makes a pack that was asked for: content once, then every file from it.</summary>
public sealed class PackMaker(BoardDatabase database, BoardReader reader, PaperWriter paper, Printer printer)
{
    /// <param name="say">Is told what is being done.</param>
    /// <exception cref="PackException">It cannot be made; the message says why.</exception>
    public async Task<MadePack> MakeAsync(PackSummary asked, Func<string, Task> say, CancellationToken cancellation)
    {
        await say("Reading the figures");
        var view = await ReadAsync(asked, cancellation);
        var content = await ComposeAsync(asked, view, cancellation);
        var files = await FilesAsync(asked.ServiceCode, view.Counted!.CountedAt, cancellation);
        await say("Writing the workbook");
        var xlsx = XlsxFile.Write(content);
        var csv = asked.Form == PackForm.Protected ? PackCsv.Write(content) : null;
        await say("Printing the pages");
        var pdf = await printer.PrintAsync(await paper.WriteAsync(content), cancellation);
        return new(view.Counted.AsOf, RuleBook.Version, files, content.Receipts, pdf, xlsx, csv);
    }

    /// <summary>What the pack says, before it is drawn.</summary>
    public async Task<PackContent> ComposeAsync(PackSummary asked, CancellationToken cancellation) =>
        await ComposeAsync(asked, await ReadAsync(asked, cancellation), cancellation);

    private async Task<BoardView> ReadAsync(PackSummary asked, CancellationToken cancellation) =>
        await reader.ReadAsync(asked.Form == PackForm.Internal, asked.ServiceCode, asked.Period, cancellation) switch
        {
            null => throw new PackException("There are no figures of that quarter. Choose another."),
            { Now: null, Counted: null } => throw new PackException("No file of this service is in use, so there is nothing to put in a pack."),
            { Now: null } => throw new PackException("New files came in use a moment ago and the figures are being made ready. Build the pack again in a minute."),
            var view => await AsSignedAsync(asked, view, cancellation),
        };

    // A signed quarter is printed as it was signed, whatever files came later.
    private async Task<BoardView> AsSignedAsync(PackSummary asked, BoardView view, CancellationToken cancellation)
    {
        var period = view.Now!.Period;
        await using var session = await BeginAsync(asked, cancellation);
        SealStore seals = new(await session.EnterAsync(asked.ServiceCode, cancellation));
        return await seals.FiguresAsync(period, asked.Form == PackForm.Internal, cancellation) is { } figures
            ? view with { Now = new(period, figures), Latest = view.Latest?.Period == period ? new(period, figures) : view.Latest, Trend = [.. view.Trend.Select(quarter => quarter.Period == period ? new(period, figures) : quarter)] }
            : view;
    }

    private Task<BoardSession> BeginAsync(PackSummary asked, CancellationToken cancellation) =>
        asked.Form == PackForm.Internal ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation);

    private async Task<PackContent> ComposeAsync(PackSummary asked, BoardView view, CancellationToken cancellation)
    {
        await using var session = await BeginAsync(asked, cancellation);
        var scope = await session.EnterAsync(asked.ServiceCode, cancellation);
        return await PackComposer.ComposeAsync(asked, new(view, scope, PackChoice.Read(asked.Choice).FindSplit()), cancellation);
    }

    private async Task<IReadOnlyList<FileInPack>> FilesAsync(string serviceCode, DateTime countedAt, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        // Figures read while they were being counted anew could rest on files of two moments.
        return (await new PublicationStore(scope).LatestCountAsync(cancellation))?.CountedAt == countedAt
            ? await new PackStore(scope).CountedAsync(countedAt, cancellation)
            : throw new PackException("The figures were counted anew while the pack was being made. Build it again.");
    }
}
