using KpiBoard.Data;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files.Accepting;

/// <summary>Accepts warnings of a service's imports: one by its number, or all of a kind.</summary>
public sealed class AcceptDesk(BoardDatabase database, TimeProvider clock)
{
    /// <summary>What would be accepted.</summary>
    /// <returns>Null when there is no such service.</returns>
    public async Task<AcceptView?> ReadAsync(string serviceCode, AskedWarnings asked, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var store = new AcceptedWarningStore(await session.EnterAsync(serviceCode, cancellation));
        if (asked.Number is { } number)
        {
            var one = await store.FindAsync(asked.Import, number, cancellation);
            return new(service, one, one is null ? 0 : 1, clock.Today());
        }

        var all = asked.Code is { } code ? await store.FindAsync(asked.Import, code, cancellation) : null;
        return new(service, all?.First, all?.Count ?? 0, clock.Today());
    }

    /// <param name="by">The account's name.</param>
    /// <returns>How many rows' warnings; those alike in every value are one.</returns>
    public async Task<int> AcceptAsync(string serviceCode, AskedWarnings asked, AcceptForm form, string by, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var store = new AcceptedWarningStore(await session.EnterAsync(serviceCode, cancellation));
        var terms = new Acceptance(form.Reason!.Trim(), by, clock.GetUtcNow().UtcDateTime, form.Until!.Value);
        var accepted = asked switch
        {
            { Number: { } number } => await store.AcceptAsync(asked.Import, number, terms, cancellation) ? 1 : 0,
            { Code: { } code } => await store.AcceptAsync(asked.Import, code, terms, cancellation),
            _ => 0,
        };
        await session.CommitAsync(cancellation);
        return accepted;
    }
}
