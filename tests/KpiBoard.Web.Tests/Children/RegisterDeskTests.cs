using System.Text;
using KpiBoard.Counting.Register;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Children.Register;
using Xunit;

namespace KpiBoard.Web.Tests.Children;

[Collection(BoardCollection.Name)]
public sealed class RegisterDeskTests(TestCluster cluster)
{
    private const string Service = "yot-camden";

    private static readonly AskedRegister Everything = AskedRegister.Of([], null);

    // Children whose order is open: of the first no placement is recorded, of the second no hours are offered.
    private static readonly Input Open = Input.Extract(Service, 3)
        .With("children", $"{Service},=C1,2012-03-01,1,W1,", $"{Service},C2,2009-03-01,2,W1,", $"{Service},C3,2012-03-01,2,W1,")
        .With("orders", [.. new[] { "=C1", "C2", "C3" }.Select((child, n) => $"{Service},{child},O{n},REFERRAL_ORDER,2026-01-10,2026-01-10,,,LOCAL,NOT_APPEALED")])
        .With("ete", $"{Service},C2,NONE,2026-01-01,UNSUITABLE,0,0,,", $"{Service},C3,MAINSTREAM_SCHOOL,2026-01-01,SUITABLE,25,25,,")
        .With("sendaln");

    [Fact]
    public async Task Register_holds_the_children_of_the_caseload_for_whom_something_needs_doing()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Open);
        var view = (await Desk(board).ReadAsync(Service, CancellationToken.None))!;

        Assert.Equal(3, view.Caseload.Count);
        Assert.Equal([("=C1", Need.NoEteRecorded), ("C2", Need.HoursNotOffered)], view.Lines(Everything).Select(line => (line.Child.ChildId, Assert.Single(line.ToDo).Need)));
        Assert.Equal((1, 3), (view.CountOf(Need.NoEteRecorded, Everything), view.NotKnown(Need.ExcludedThisWeek)));
    }

    [Theory]
    [InlineData("no_ete", null, "=C1")]
    [InlineData("hours", null, "C2")]
    [InlineData("excluded", null, "")]
    [InlineData("nonsense", null, "=C1 C2")]
    [InlineData(null, "school_age", "=C1")]
    [InlineData(null, "above_school_age", "C2")]
    public async Task Register_is_narrowed_by_its_address(string? need, string? age, string children)
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Open);
        var view = (await Desk(board).ReadAsync(Service, CancellationToken.None))!;

        Assert.Equal(children, string.Join(' ', view.Lines(AskedRegister.Of([need], age)).Select(line => line.Child.ChildId)));
    }

    [Fact]
    public async Task Who_takes_it_away_is_kept_with_what_and_how_many()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Open);
        var export = (await Desk(board).ExportAsync(Service, AskedRegister.Of(["no_ete"], "school_age"), "Ola", CancellationToken.None))!.Value;
        var kept = Assert.Single((await Desk(board).ReadAsync(Service, CancellationToken.None))!.Exports);

        Assert.Equal(("Ola", "Register of 31 March 2026; no ETE recorded; of school age", 1), (kept.ExportedBy, kept.What, kept.Children));
        var lines = Encoding.UTF8.GetString(export.Csv).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("register-yot-camden-2026-03-31.csv", export.FileName);
        Assert.Equal(2, lines.Length);
        // A child_id that a spreadsheet would take for a formula.
        Assert.StartsWith("'=C1,yes,", lines[1].Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_that_is_not_there_or_has_no_files_has_nothing_to_take_away()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.SetUpServicesAsync();

        Assert.Null(await Desk(board).ReadAsync("yot-nowhere", CancellationToken.None));
        Assert.Null(await Desk(board).ExportAsync(Service, Everything, "Ola", CancellationToken.None));
        Assert.Empty((await Desk(board).ReadAsync(Service, CancellationToken.None))!.Exports);
    }

    [Fact]
    public void Filter_is_written_as_it_is_read()
    {
        Assert.Equal("", Everything.Query());
        Assert.Equal("?need=no_ete&need=plan_due&age=school_age", AskedRegister.Of(["plan_due", "no_ete", "no_ete"], "school_age").Query());
        Assert.All(Enum.GetValues<Need>(), need => Assert.Equal([need], AskedRegister.Of([AskedRegister.NameOf(need)], null).Needs));
    }

    private static RegisterDesk Desk(TestBoard board) => new(board.Database, TimeProvider.System);
}
