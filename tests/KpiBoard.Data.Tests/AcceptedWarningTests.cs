using KpiBoard.Data.Intake;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests;

/// <summary>Two placements have no suitability, which is a warning each.</summary>
[Collection(BoardCollection.Name)]
public sealed class AcceptedWarningTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Of1 = "Y001,C1,COLLEGE,2024-01-01,,20,3,,";
    private const string Of2 = "Y001,C2,COLLEGE,2024-01-01,,20,3,,";

    private static readonly DateOnly Today = new(2026, 3, 31);
    private static readonly Acceptance Terms = new("The college never says.", "Ola Officer", new(2026, 3, 31, 9, 0, 0, DateTimeKind.Utc), new(2026, 6, 30));
    private static readonly Input Sent = Input.Extract(Service, 5).Plus("ete", Of1, Of2);

    [Fact]
    public async Task Accepted_warnings_are_told_apart_in_later_imports_whatever_their_line()
    {
        await using var board = await cluster.NewBoardAsync();
        var first = await ImportAsync(board, Sent);
        Assert.Equal(2, await AcceptAsync(board, first, FindingCode.SuitabilityMissing));
        var later = await ImportAsync(board, Input.Extract(Service, 6).Plus("ete", Of2, "Y001,C3,COLLEGE,2024-01-01,,20,3,,", Of1));

        Assert.Equal("SuitabilityMissing 0+2", await KindsAsync(board, first, Today));
        Assert.Equal("SuitabilityMissing 1+2", await KindsAsync(board, later, Today));
    }

    [Fact]
    public async Task A_warning_is_back_when_its_row_changes()
    {
        await using var board = await cluster.NewBoardAsync();
        await AcceptAsync(board, await ImportAsync(board, Sent), FindingCode.SuitabilityMissing);
        var later = await ImportAsync(board, Input.Extract(Service, 5).Plus("ete", Of1, "Y001,C2,COLLEGE,2024-01-01,,20,4,,"));

        Assert.Equal("SuitabilityMissing 1+1", await KindsAsync(board, later, Today));
    }

    [Theory]
    [InlineData("2026-06-30", "SuitabilityMissing 0+2")]
    [InlineData("2026-07-01", "SuitabilityMissing 2+0")]
    public async Task A_warning_is_back_the_day_after_its_date(string day, string expected)
    {
        await using var board = await cluster.NewBoardAsync();
        var import = await ImportAsync(board, Sent);
        await AcceptAsync(board, import, FindingCode.SuitabilityMissing);

        Assert.Equal(expected, await KindsAsync(board, import, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task One_warning_is_accepted_by_its_number()
    {
        await using var board = await cluster.NewBoardAsync();
        var import = await ImportAsync(board, Sent);
        var finding = await InAsync(board, store => store.FindAsync(import, 2, CancellationToken.None));

        Assert.Equal(("ete.csv", 8, FindingCode.SuitabilityMissing), (finding!.Value.File, finding.Value.Line, finding.Value.Code));
        Assert.True(await InAsync(board, store => store.AcceptAsync(import, 2, Terms, CancellationToken.None)));
        Assert.False(await InAsync(board, store => store.AcceptAsync(import, 3, Terms, CancellationToken.None)));
        Assert.Equal("SuitabilityMissing 1+1", await KindsAsync(board, import, Today));
    }

    [Fact]
    public async Task An_error_cannot_be_accepted()
    {
        await using var board = await cluster.NewBoardAsync();
        var import = await ImportAsync(board, Input.Extract(Service, 5).Plus("ete", "Y001,C1,COLLEGE,soon,SUITABLE,20,3,,"));

        Assert.Null(await InAsync(board, store => store.FindAsync(import, 1, CancellationToken.None)));
        Assert.Equal(0, await AcceptAsync(board, import, FindingCode.DateInvalid));
        Assert.Equal("DateInvalid 1+0", await KindsAsync(board, import, Today));
    }

    [Fact]
    public async Task Accepted_again_the_later_reason_and_date_hold_and_withdrawn_it_counts_again()
    {
        await using var board = await cluster.NewBoardAsync();
        var import = await ImportAsync(board, Sent);
        await AcceptAsync(board, import, FindingCode.SuitabilityMissing);
        var later = Terms with { Reason = "Asked again.", At = Terms.At.AddDays(1), Until = new(2026, 9, 30) };
        await InAsync(board, store => store.AcceptAsync(import, FindingCode.SuitabilityMissing, later, CancellationToken.None));

        var accepted = Assert.Single(await InAsync(board, store => store.ListAsync(CancellationToken.None)));
        Assert.Equal(new AcceptedWarning("ete.csv", "suitability", FindingCode.SuitabilityMissing, 2, "Asked again.", "Ola Officer", later.At, later.Until), accepted);
        Assert.Equal(2, await InAsync(board, store => store.WithdrawAsync("ete.csv", "suitability", FindingCode.SuitabilityMissing, later.At, CancellationToken.None)));
        Assert.Equal("SuitabilityMissing 2+0", await KindsAsync(board, import, Today));
    }

    private static async Task<Guid> ImportAsync(TestBoard board, Input input) => (await board.ImportAsync(input)).Services[0].ImportId;

    private static Task<int> AcceptAsync(TestBoard board, Guid import, FindingCode code) =>
        InAsync(board, store => store.AcceptAsync(import, code, Terms, CancellationToken.None));

    private static async Task<string> KindsAsync(TestBoard board, Guid import, DateOnly today) => string.Join("; ",
        (await board.OfAsync(Service, scope => new FindingKinds(scope).RankAsync(import, today, CancellationToken.None)))
            .Select(kind => $"{kind.First.Code} {kind.Rows}+{kind.Accepted}"));

    private static async Task<T> InAsync<T>(TestBoard board, Func<AcceptedWarningStore, Task<T>> work)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var done = await work(new(await session.EnterAsync(Service, CancellationToken.None)));
        await session.CommitAsync(CancellationToken.None);
        return done;
    }
}
