using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class FindingListTests(TestCluster cluster)
{
    public static TheoryData<FindingCode?, string?, string?, Severity?> Filters => new()
    {
        { null, null, null, null },
        { FindingCode.CodeUnknown, null, null, null },
        { null, "children.csv", null, null },
        { null, null, "upn", null },
        { null, null, null, Severity.Error },
        { FindingCode.CodeUnknown, "ete.csv", "suitability", Severity.Warning },
        { FindingCode.FutureDate, "children.csv", null, null },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Those_that_are_asked_for_are_counted_and_listed_page_by_page_as_check_prints_them(FindingCode? code, string? file, string? column, Severity? severity)
    {
        await using var board = await cluster.NewBoardAsync();
        var outcome = await board.ImportAsync(Examples.Bad);
        var (import, filter) = (outcome.Services[0].ImportId, new FindingFilter(code, file, column, severity));
        var expected = outcome.Reading.Findings.Where(finding =>
            (code is null || finding.Code == code) && (file is null || finding.File == file)
            && (column is null || finding.Column == column) && (severity is null || finding.Severity == severity)).Select(Short).ToList();

        await board.OfAsync(Examples.Service, async scope =>
        {
            var list = new FindingList(scope, import);
            var pages = new List<Finding>();
            for (var skip = 0; skip < expected.Count; skip += 4)
            {
                pages.AddRange((await list.PageAsync(filter, Days.AsOf, skip, 4, CancellationToken.None)).Select(listed => listed.Finding));
            }

            Assert.Equal(expected, pages.Select(Short));
            Assert.Equal(expected, (await list.All(filter).ToListAsync()).Select(Short));
            Assert.Equal(expected.Count, FindingList.Count(await list.GroupsAsync(CancellationToken.None), filter));
            return true;
        });
    }

    private static string Short(Finding finding) => $"{finding.File} {finding.Line} {finding.Column} {finding.Severity} {finding.Code} {finding.Value}";
}
