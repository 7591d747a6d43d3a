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
