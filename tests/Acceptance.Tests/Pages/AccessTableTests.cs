using System.Net;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Holds the board to the README's table of who may open what.</summary>
[Collection(PagesCollection.Name)]
public sealed class AccessTableTests(RunningBoard board)
{
    private const string Own = "yot-camden";
    private const string Other = "yot-salford";

    public static TheoryData<string> Accounts => [.. Header.Skip(1)];

    private static List<string[]> Table { get; } = Read();

    private static string[] Header => Table[0];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Every_address_answers_an_account_as_the_readme_says(string account)
    {
        using var visitor = await Visitor.ComeAsync(board, account);
        var column = Array.IndexOf(Header, account);
        var (child, import, version) = (await FirstAsync("children"), await FirstAsync("data/imports"), await VersionAsync());
        var pack = await BuiltPack.OfAsync(board, Own);
        var seen = new List<string>();
        foreach (var row in Table.Skip(1))
        {
            var (method, address) = Address(row[0].Replace("{version}", version, StringComparison.Ordinal).Replace("{pack}", pack, StringComparison.Ordinal), child, import);
            seen.Add($"{row[0]}: {await AnswerAsync(visitor, method, address)}");
        }

        Assert.Equal(Table.Skip(1).Select(row => $"{row[0]}: {row[column]}"), seen);
    }

    [Fact]
    public void The_table_has_every_role_and_every_address_with_a_service_twice()
    {
        Assert.Equal(["address", "nobody", "member", "chair", "officer", "manager", "analyst", "admin"], Header);
        var addresses = Table.Skip(1).Select(row => row[0]).ToList();
        Assert.True(addresses.Count > 15);
        Assert.All(addresses.Where(address => address.Contains("{own}", StringComparison.Ordinal)), address =>
            Assert.Contains(address.Replace("{own}", "{other}", StringComparison.Ordinal), addresses));
    }

    private static async Task<string> AnswerAsync(Visitor visitor, HttpMethod method, string address)
    {
        var answer = await visitor.AskAsync(method, address);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode switch
        {
            HttpStatusCode.OK when text.Contains("[c]</strong> Confidential", StringComparison.Ordinal) => "protected",
            HttpStatusCode.OK when text.Contains("headline-figure", StringComparison.Ordinal) => "counts",
            HttpStatusCode.OK => "yes",
            HttpStatusCode.Found when answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) => "sign in",
            HttpStatusCode.Found or HttpStatusCode.SeeOther => "yes",
            HttpStatusCode.Forbidden => "refused",
            HttpStatusCode.NotFound => "not found",
            var other => $"{other}",
        };
    }

    private static (HttpMethod Method, string Address) Address(string row, string child, string import)
    {
        var parts = row.Trim('`').Split(' ');
        var address = parts[1]
            .Replace("{child}", child, StringComparison.Ordinal)
            .Replace("{file}", "children.csv", StringComparison.Ordinal)
            .Replace("{own}", Own, StringComparison.Ordinal)
            .Replace("{other}", Other, StringComparison.Ordinal)
            .Replace("{import}", import, StringComparison.Ordinal)
            .Replace("{ruling}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{minute}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{story}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{period}", "2024Q1", StringComparison.Ordinal)
            .Replace("{measure}", "kpi2_total_suitable_end", StringComparison.Ordinal)
            .Replace("{run}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{status}", "404", StringComparison.Ordinal);
        return (new HttpMethod(parts[0]), address);
    }

    // A child and an import of Camden as the officer is led to them. Under the other service the same address must not lead there either.
    private async Task<string> FirstAsync(string pages)
    {
        using var officer = await Visitor.ComeAsync(board, "officer");
        var page = await (await officer.AskAsync(HttpMethod.Get, $"/services/{Own}/{pages.Split('/')[0]}")).Content.ReadAsStringAsync();
        var start = page.IndexOf($"/services/{Own}/{pages}/", StringComparison.Ordinal) + $"/services/{Own}/{pages}/".Length;
        return page[start..(start + 36)];
    }

    // A version of a file of Camden as the officer is led to it.
    private async Task<string> VersionAsync()
    {
        using var officer = await Visitor.ComeAsync(board, "officer");
        var page = await (await officer.AskAsync(HttpMethod.Get, $"/services/{Own}/data/history")).Content.ReadAsStringAsync();
        const string Mark = "data-version=\"";
        return page.Substring(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length, 36);
    }

    private static List<string[]> Read() =>
    [
        .. File.ReadLines(Path.Combine(RunningBoard.Root, "README.md"))
            .SkipWhile(line => !line.StartsWith("| address ", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .Where(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];
}
