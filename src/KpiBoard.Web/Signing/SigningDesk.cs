using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Minutes;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Signing;

/// <summary>Reviews and signs quarters.</summary>
public sealed class SigningDesk(BoardDatabase database, BoardReader figures, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="asked">A quarter's label, or null for the latest that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<SigningView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation)
    {
        if (await figures.ReadAsync(viewer, serviceCode, asked, cancellation) is not { } board)
        {
            return null;
        }

        // The state of a quarter is worked out from its counts; nothing of them is shown.
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        var seals = new SealStore(scope);
        var signed = await seals.SignedAsync(cancellation);
        return board.Now?.Period is not { Quarter: not null } period
            ? new(board, null, [], signed)
            : new(board, await seals.LoadAsync(period, cancellation), Checklist.Of(board, await FactsAsync(scope, board, period, cancellation), clock.Today()), signed);
    }

    /// <param name="seen">What was on the reviewer's page: <see cref="QuarterSeal.Print"/>.</param>
    /// <returns>What is wrong; null when the review is kept.</returns>
    public Task<string?> ReviewAsync(string serviceCode, Period period, string seen, string words, string by, string reviewer, CancellationToken cancellation) =>
        database.ActAsync(serviceCode, async scope =>
            await new ChildStore(scope).NamedInAsync(words, mayAsk: true, cancellation) is { } named ? $"Nothing was kept. {MinuteDesk.Telling(named)}."
            : await new SealStore(scope).ReviewAsync(period, seen, by, reviewer, words, Now, cancellation) ? null
            : "Nothing was kept: the figures or texts changed while you looked, or the quarter is signed already. Look at it again.", cancellation);

    /// <summary>False when the quarter is not reviewed as it stands, or is signed already.</summary>
    /// <param name="reviewed">When the review was made that was on the signer's page.</param>
    public Task<bool> SignAsync(string serviceCode, Period period, DateTime reviewed, string by, string signer, CancellationToken cancellation) =>
        database.ActAsync(serviceCode, scope => new SealStore(scope).SignAsync(period, reviewed, by, signer, Now, cancellation), cancellation);

    private static async Task<SigningFacts> FactsAsync(ServiceScope scope, BoardView board, Period period, CancellationToken cancellation) => new(
        await new FileVersionStore(scope).CountOnHoldAsync(cancellation),
        MinuteLine.Of(await new MinuteStore(scope).LoadProtectedAsync(cancellation), board),
        (await new StoryStore(scope).LoadAsync(period, cancellation)).Count(story => story.CheckedBy is null),
        (await new CommentaryStore(scope).LoadAsync(period, cancellation)).Any(commentary => commentary.Measure is null));
}
