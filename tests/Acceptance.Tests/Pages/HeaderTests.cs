using System.Net;

namespace KpiBoard.Acceptance.Tests.Pages;

[Collection(PagesCollection.Name)]
public sealed class HeaderTests(RunningBoard board)
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/services/yot-camden/board")]
    [InlineData("/services/yot-salford/board")]
    [InlineData("/jobs")]
    [InlineData("/no-such-page")]
    [InlineData("/services/yot-camden/board?period=2011Q1")]
    public async Task Every_answer_lets_in_nothing_but_our_own_and_is_not_kept(string address)
    {
        using var visitor = await Visitor.ComeAsync(board, "chair");
        var answer = await visitor.AskAsync(HttpMethod.Get, address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("officer", "/services/yot-camden/board?period=2011Q1")]
    [InlineData("officer", "/services/yot-camden/board?period=rubbish")]
    [InlineData("analyst", "/services/yot-nowhere/board")]
    [InlineData("officer", "/services/yot-camden/children/6f1d1c9e-6f0c-4f0e-9a34-0c1d0c1d0c1d")]
    public async Task What_is_not_there_is_said_to_be_so_on_a_page_of_ours(string account, string address)
    {
        using var visitor = await Visitor.ComeAsync(board, account);
        var answer = await visitor.AskAsync(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page, or it is not yours to see.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.OK)]
    public async Task A_circuit_is_opened_from_our_own_pages_only(string origin, HttpStatusCode status)
    {
        using var visitor = await Visitor.ComeAsync(board, "officer");
        visitor.Origin = origin.Length == 0 ? board.Address : origin;

        Assert.Equal(status, (await visitor.AskAsync(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1")).StatusCode);
    }

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_once_its_owner_has_signed_out()
    {
        using var owner = await Visitor.ComeAsync(board, "member");
        using var thief = owner.Copy(board);
        Assert.Equal(HttpStatusCode.OK, (await thief.AskAsync(HttpMethod.Get, "/")).StatusCode);
        await owner.AskAsync(HttpMethod.Post, "/sign-out");

        // The account is asked for again once a minute.
        await Task.Delay(TimeSpan.FromSeconds(65));
        Assert.Equal(HttpStatusCode.Found, (await thief.AskAsync(HttpMethod.Get, "/")).StatusCode);
    }

    [Fact]
    public async Task Each_answer_has_a_nonce_of_its_own()
    {
        using var visitor = await Visitor.ComeAsync(board, "nobody");
        var first = await visitor.AskAsync(HttpMethod.Get, "/sign-in");
        var second = await visitor.AskAsync(HttpMethod.Get, "/sign-in");

        Assert.NotEqual(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Every_cookie_is_bound_to_this_host_and_out_of_reach_of_scripts()
    {
        using var visitor = await Visitor.ComeAsync(board, "nobody");
        visitor.Forget("__Host-kpiboard-form");
        var answer = await visitor.AskAsync(HttpMethod.Get, "/sign-in");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/; secure; samesite=strict; httponly", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-out")]
    [InlineData("/services/yot-camden/data/6f1d1c9e-6f0c-4f0e-9a34-0c1d0c1d0c1d/use")]
    [InlineData("/services/yot-camden/data/6f1d1c9e-6f0c-4f0e-9a34-0c1d0c1d0c1d/discard")]
    [InlineData("/services/yot-camden/data/uploads")]
    [InlineData("/services/yot-camden/data/mapping/forget")]
    [InlineData("/services/yot-camden/jobs/6f1d1c9e-6f0c-4f0e-9a34-0c1d0c1d0c1d/retry")]
    public async Task A_form_sent_without_its_token_is_not_taken(string address)
    {
        using var visitor = await Visitor.ComeAsync(board, "officer");
        visitor.Forget("__Host-kpiboard-form");

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.AskAsync(HttpMethod.Post, address)).StatusCode);
    }

    [Theory]
    [InlineData("chair@demo.example", "wrong")]
    [InlineData("no-one@demo.example", "wrong")]
    public async Task A_wrong_password_and_an_unknown_account_are_told_the_same(string userName, string password)
    {
        using var visitor = await Visitor.ComeAsync(board, "nobody");
        var answer = await visitor.AskAsync(HttpMethod.Post, "/sign-in", ("_handler", "sign-in"), ("Form.UserName", userName), ("Form.Password", password));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Enter a correct email address and password", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("/services/yot-camden/board?by=sex", "/services/yot-camden/board?by=sex")]
    public async Task Signing_in_leads_only_to_our_own_pages(string asked, string led)
    {
        using var nobody = await Visitor.ComeAsync(board, "nobody");
        var page = await (await nobody.AskAsync(HttpMethod.Get, "/sign-in")).Content.ReadAsStringAsync();
        var password = page[page.IndexOf("chair@demo.example</td>", StringComparison.Ordinal)..];
        password = password[(password.IndexOf("<code>", StringComparison.Ordinal) + 6)..password.IndexOf("</code>", StringComparison.Ordinal)];
        var answer = await nobody.AskAsync(
            HttpMethod.Post, $"/sign-in?return={Uri.EscapeDataString(asked)}", ("_handler", "sign-in"), ("Form.UserName", "chair@demo.example"), ("Form.Password", password));

        Assert.Equal(led, new Uri(new Uri(board.Address), answer.Headers.Location!).PathAndQuery);
        Assert.StartsWith(board.Address, new Uri(new Uri(board.Address), answer.Headers.Location!).AbsoluteUri, StringComparison.Ordinal);
    }
}
