using System.Globalization;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Every "14 of 31" on a page is the one that <c>kpiboard measures</c> prints, or says what it was worked out from.</summary>
[Collection(PagesCollection.Name)]
public sealed class TracedFigureTests(RunningBoard board, Chromium chromium)
{
    [Theory]
    [InlineData("manager", "yot-essex", "needs", "all", 5)]
    [InlineData("manager", "yot-camden", "needs?period=2026Q1", "all", 5)]
    [InlineData("manager", "yot-essex", "needs?period=caseload", "all", 5)]
    [InlineData("officer", "yot-camden", "needs", "all", 5)]
    [InlineData("chair", "yot-essex", "needs", "all", 5)]
    [InlineData("member", "yot-camden", "needs", "all", 5)]
    [InlineData("analyst", "yot-salford", "needs", "all", 5)]
    [InlineData("manager", "yot-essex", "minutes", "all", 0)]
    [InlineData("chair", "yot-essex", "signing", "all", 0)]
    [InlineData("manager", "yot-essex", "board", "order_type", 100)]
    [InlineData("officer", "yot-camden", "board?by=sex", "sex", 100)]
    [InlineData("manager", "yot-essex", "board?period=caseload&by=send", "send", 50)]
    [InlineData("chair", "yot-essex", "board?by=ethnicity", "ethnicity", 20)]
    [InlineData("analyst", "yot-salford", "board?by=sex", "sex", 5)]
    [InlineData("chair", "yot-camden", "population", "all", 5)]
    [InlineData("manager", "yot-essex", "population?period=caseload", "all", 15)]
    [InlineData("manager", "yot-essex", "yjb", "all", 3)]
    [InlineData("chair", "yot-essex", "yjb", "all", 0)]
    [InlineData("officer", "yot-camden", "data/quality?period=caseload", "all", 0)]
    [InlineData("officer", "yot-camden", "data/history", "all", 0)]
    public async Task Every_figure_is_what_the_command_prints(string account, string service, string address, string split, int least)
    {
        await using var tab = await OpenAsync(account, $"/services/{service}/{address}");
        var shown = await Traces.AssertAsync(tab, service, split);

        Assert.True(shown >= least, $"{shown} figures");
    }

    [Theory]
    [InlineData("manager", "yot-essex", "")]
    [InlineData("manager", "yot-essex", "?measure=excluded_ever&by=ethnicity&and=sex")]
    [InlineData("chair", "yot-essex", "?measure=statutory_plan_end&by=send")]
    public async Task Groups_and_others_are_sums_of_what_the_command_prints(string account, string service, string query)
    {
        await using var tab = await OpenAsync(account, $"/services/{service}/differences{query}");
        var measure = await tab.Page.Locator("#measure").InputValueAsync();
        var rows = await tab.Page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('tr[data-from]')].map(row => [row.dataset.split, row.dataset.value, row.dataset.from, row.dataset.to, row.querySelector('[data-derived=group]').textContent, row.querySelector('[data-derived=others]').textContent])");

        Assert.NotEmpty(rows);
        foreach (var ofSplit in rows.GroupBy(row => row[0]))
        {
            var printed = Printed.Of(service, ofSplit.Key.Replace('*', ','));
            foreach (var row in ofSplit)
            {
                var group = printed.Sum(new("", measure, row[0], row[1]), row[2], row[3]);
                var all = printed.Sum(new("", measure, "all", "all"), row[2], row[3]);
                Assert.Equal((Printed.Words(group), Printed.Words((all.Numerator - group.Numerator, all.Denominator - group.Denominator))), (row[4], row[5]));
            }
        }

        Assert.Equal(0, await Traces.AssertAsync(tab, service, "all"));
    }

    [Theory]
    [InlineData("chair", "yot-camden", "2026Q2")]
    [InlineData("manager", "yot-essex", "2026Q1")]
    public async Task A_share_is_the_children_that_the_command_counts_in_the_group_of_all_that_it_counts(string account, string service, string period)
    {
        await using var tab = await OpenAsync(account, $"/services/{service}/population?period={period}");
        var printed = Printed.Of(service, "ethnicity");
        var shares = await tab.Page.EvaluateAsync<string[][]>("[...document.querySelectorAll('[data-derived=share][data-split=ethnicity]')].filter(part => / of /.test(part.textContent)).map(part => [part.dataset.value, part.textContent])");

        Assert.NotEmpty(shares);
        Assert.All(shares, share => Assert.Equal(
            Printed.Words((Children(new(period, "kpi2_total_suitable_end", "ethnicity", share[0])), Children(new(period, "kpi2_total_suitable_end", "all", "all")))), share[1]));

        long Children(Cell cell) => printed.Of(cell).Denominator;
    }

    [Fact]
    public async Task A_mark_of_quality_is_the_share_of_its_counts()
    {
        await using var tab = await OpenAsync("manager", "/services/yot-essex/data/quality");
        var parts = await tab.Page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('td[data-derived=quality]')].filter(cell => / of /.test(cell.textContent)).map(cell => [cell.previousElementSibling.textContent, ...cell.textContent.replaceAll(',', '').match(/\\d+/g)])");

        Assert.True(parts.Length > 10, $"{parts.Length} marks");
        Assert.All(parts, part => Assert.Equal(part[1] == part[2] ? 100 : Math.Min(99, Math.Round(100 * Number(part[1]) / Number(part[2]), MidpointRounding.AwayFromZero)), Number(part[0])));

        static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_signed_figure_stands_beside_what_the_command_prints_today()
    {
        await using (var manager = await OpenAsync("manager", "/services/yot-essex/needs"))
        await using (var chair = await OpenAsync("chair", "/services/yot-essex/needs"))
        {
            await ReviewedQuarter.LeaveAsync(manager, "yot-essex", "2024Q4");
            await chair.Page.GotoAsync("/services/yot-essex/signing?period=2024Q4");
            await chair.LeadsOnAsync(() => chair.Page.ClickAsync("form[action$='/sign'] button"));
        }

        await using var tab = await OpenAsync("manager", "/services/yot-essex/bridge?period=2024Q4");
        var unmoved = await tab.Page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('tr[data-bridge]')].filter(row => row.querySelector('[data-derived=bridge]').textContent.trim() === 'Nothing').map(row => [row.querySelector('[data-derived=signed]').textContent, row.querySelector('[data-measure]').textContent])");

        Assert.NotEmpty(unmoved);
        Assert.All(unmoved, figures => Assert.Equal(figures[0], figures[1]));
        Assert.True(await Traces.AssertAsync(tab, "yot-essex", "all") > 10);
    }

    private async Task<Tab> OpenAsync(string account, string address)
    {
        var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        await tab.Page.GotoAsync(address);
        return tab;
    }
}
