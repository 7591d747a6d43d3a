// Asks a running demo board for pages at a fixed rate, as one account, and prints how long the answers took.
// Usage: dotnet run deploy/Load.cs -- ADDRESS ACCOUNT PATH RATE SECONDS      (ACCOUNT "-" signs nobody in)
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

var (address, account, path) = (args[0], args[1], args[2]);
var (rate, seconds) = (int.Parse(args[3], CultureInfo.InvariantCulture), int.Parse(args[4], CultureInfo.InvariantCulture));
// The board's cookies are for https or a browser at localhost: here they are carried by hand.
using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(address) };
var cookies = new Dictionary<string, string>(StringComparer.Ordinal);
if (account != "-")
{
    await SignInAsync();
}

await Task.WhenAll(Enumerable.Range(0, rate).Select(_ => AskAsync()));
var clock = Stopwatch.StartNew();
var asked = new List<Task<double>>();
for (var i = 0; i < rate * seconds; i++)
{
    // At its time whether or not earlier ones are answered: else a slow board would be asked less.
    var wait = TimeSpan.FromSeconds((double)i / rate) - clock.Elapsed;
    if (wait > TimeSpan.Zero)
    {
        await Task.Delay(wait);
    }

    asked.Add(AskAsync());
}

var took = (await Task.WhenAll(asked)).Order().ToArray();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{At(0.5):0} {At(0.95):0} {At(0.99):0} {took.Length}"));

double At(double share) => took[Math.Min(took.Length - 1, (int)Math.Ceiling(share * took.Length) - 1)];

async Task<double> AskAsync()
{
    var started = Stopwatch.GetTimestamp();
    using var answer = await SendAsync(HttpMethod.Get, path);
    await answer.Content.ReadAsByteArrayAsync();
    answer.EnsureSuccessStatusCode();
    return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}

async Task SignInAsync()
{
    using var page = await SendAsync(HttpMethod.Get, "/sign-in");
    var text = await page.Content.ReadAsStringAsync();
    var userName = $"{account}@demo.example";
    using var answer = await SendAsync(HttpMethod.Post, "/sign-in", new()
    {
        ["_handler"] = "sign-in",
        ["__RequestVerificationToken"] = Regex.Match(text, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value,
        ["Form.UserName"] = userName,
        ["Form.Password"] = Regex.Match(text, $"{userName}</td>.*?<code>([^<]+)</code>", RegexOptions.Singleline).Groups[1].Value,
    });
}

async Task<HttpResponseMessage> SendAsync(HttpMethod method, string to, Dictionary<string, string>? form = null)
{
    using var request = new HttpRequestMessage(method, to) { Content = form is null ? null : new FormUrlEncodedContent(form) };
    if (cookies.Count > 0)
    {
        request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
    }

    var answer = await client.SendAsync(request);
    foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
    {
        lock (cookies)
        {
            cookies[set[..set.IndexOf('=')]] = set[(set.IndexOf('=') + 1)..set.IndexOf(';')];
        }
    }

    return answer;
}
