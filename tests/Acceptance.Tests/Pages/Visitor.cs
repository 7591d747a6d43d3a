using System.Net;
using System.Text.RegularExpressions;
using KpiBoard.TestSupport;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Someone who asks without a browser, and follows no redirection.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient client;
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private string token = "";

    private Visitor(RunningBoard board) => client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = new(board.Address),
    };

    /// <param name="account">As on the sign-in page, or <c>nobody</c>.</param>
    public static async Task<Visitor> ComeAsync(RunningBoard board, string account)
    {
        var visitor = new Visitor(board);
        var page = await (await visitor.AskAsync(HttpMethod.Get, "/sign-in")).Content.ReadAsStringAsync();
        visitor.token = Token().Match(page).Groups[1].Value;
        if (account != "nobody")
        {
            var password = Regex.Match(page, $"{account}@demo.example</td>.*?<code>([^<]+)</code>", RegexOptions.Singleline).Groups[1].Value;
            var answer = await visitor.AskAsync(HttpMethod.Post, "/sign-in", ("_handler", "sign-in"), ("Form.UserName", $"{account}@demo.example"), ("Form.Password", password));
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            visitor.token = Token().Match(await (await visitor.AskAsync(HttpMethod.Get, "/")).Content.ReadAsStringAsync()).Groups[1].Value;
        }

        return visitor;
    }

    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] fields)
    {
        TestLog.Add("addresses", address);
        using var request = new HttpRequestMessage(method, address);
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        if (Origin.Length > 0)
        {
            request.Headers.Add("Origin", Origin);
        }

        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).ToDictionary(field => field.Item1, field => field.Item2));
        }

        var answer = await client.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var (name, value) = (set[..set.IndexOf('=', StringComparison.Ordinal)], set[(set.IndexOf('=', StringComparison.Ordinal) + 1)..set.IndexOf(';', StringComparison.Ordinal)]);
            cookies[name] = value;
        }

        return answer;
    }

    /// <summary>The page that asks, as a browser would say; none when empty.</summary>
    public string Origin { get; set; } = "";

    /// <summary>Another with the same cookies.</summary>
    public Visitor Copy(RunningBoard board)
    {
        var copy = new Visitor(board) { token = token };
        foreach (var (name, value) in cookies)
        {
            copy.cookies[name] = value;
        }

        return copy;
    }

    public void Forget(string cookie) => cookies.Remove(cookie);

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
