using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;
using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests.Quality;

[Collection(BoardCollection.Name)]
public sealed class QualityStoreTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Waiting = "T20110001804V";

    private static readonly Period Ended = Period.Of(new Quarter(2024, 2));

    [Fact]
    public async Task Each_period_is_kept_with_its_parts_when_the_service_is_counted()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 8)
            .Plus("ete", "Y001,C1,COLLEGE,2024-01-01,UNKNOWN,,,,")
            .Plus("orders", "Y001,C2,O9,REFERRAL_ORDER,soon,2024-05-01,,2024-08-01,LOCAL,")
            .With("exclusions", $"Y001,,{Waiting},PERM,2024-02-01,PP,,", "Y001,C1,,SUSP,2024-02-01,PP,2,"), accept: true);

        var parts = await board.OfAsync(Service, scope => new QualityStore(scope).LoadAsync(Ended, CancellationToken.None));
        Assert.Equal(new(7, 8), Find(parts, QualityKind.SuitabilityKnown).Ratio);
        Assert.Equal(new(7, 8), Find(parts, QualityKind.HoursRecorded).Ratio);
        Assert.Equal(new(1, 8), Find(parts, QualityKind.Covered, Sources.Exclusions).Ratio);
        Assert.Equal(new(1, 2), Find(parts, QualityKind.RowsMatched, Sources.Exclusions).Ratio);
        Assert.Equal(new(33, 34), Find(parts, QualityKind.RowsUsed).Ratio);
        Assert.Equal(new(2, 2), Find(parts, QualityKind.RowsUsed, Sources.Exclusions).Ratio);
        Assert.DoesNotContain(parts, part => part.Source == Sources.Attendance && part.Kind != QualityKind.Covered);
    }

    [Fact]
    public async Task A_tie_takes_its_rows_from_those_that_wait()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 8).With("exclusions", $"Y001,,{Waiting},PERM,2024-02-01,PP,,"));
        await new ChildTies(board.Database, TimeProvider.System).TieAsync(Service, new(Waiting, "C1", false), "Ola Officer", Days.AsOf, CancellationToken.None);

        var parts = await board.OfAsync(Service, scope => new QualityStore(scope).LoadAsync(Ended, CancellationToken.None));
        Assert.Equal(new(1, 1), Find(parts, QualityKind.RowsMatched, Sources.Exclusions).Ratio);
        Assert.Equal(new(1, 8), Find(parts, QualityKind.UpnKnown).Ratio);
        Assert.Equal(new(1, 8), Find(parts, QualityKind.Covered, Sources.Exclusions).Ratio);
    }

    [Fact]
    public async Task Those_who_only_read_are_told_of_gaps_and_never_see_the_counts()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 20).With("ete", [.. Enumerable.Range(1, 8).Select(n => $"Y001,C{n},COLLEGE,2023-01-01,SUITABLE,20,20,,")]));
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        var scope = await session.EnterAsync(Service, CancellationToken.None);

        var told = await new QualityStore(scope).LoadProtectedAsync(Ended, CancellationToken.None);
        Assert.Contains(new ProtectedQuality("kpi2_total_suitable_end", QualityKind.PlacementRecorded, Sources.None, QualityLevel.LargeGaps), told);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => new QualityStore(scope).LoadAsync(Ended, CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private static QualityPart Find(IReadOnlyList<QualityPart> parts, QualityKind kind, Sources source = Sources.None) =>
        parts.Single(part => part.Kind == kind && part.Source == source);
}
