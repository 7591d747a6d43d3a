// Asks a running demo board for pages at a fixed rate, as one account, and prints how long the answers took.
// Usage: dotnet run deploy/Load.cs -- ADDRESS ACCOUNT PATH RATE SECONDS      (ACCOUNT "-" signs nobody in)
// Or has packs made one at a time at the page of packs, and prints how long their workbooks and the whole took.
// Usage: dotnet run deploy/Load.cs -- ADDRESS ACCOUNT PATH TIMES
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

var (address, account, path) = (args[0], args[1], args[2]);
// The board's cookies are for https or a browser at localhost: here they are carried by hand.
using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(address) };
var cookies = new Dictionary<string, string>(StringComparer.Ordinal);
if (account != "-")
{
    await SignInAsync();
}

if (args.Length == 4)
{
    await BuildPacksAsync(int.Parse(args[3], CultureInfo.InvariantCulture));
    return;
}

var (rate, seconds) = (int.Parse(args[3], CultureInfo.InvariantCulture), int.Parse(args[4], CultureInfo.InvariantCulture));
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
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{At(took, 0.5):0} {At(took, 0.95):0} {At(took, 0.99):0} {took.Length}"));

static double At(double[] took, double share) => took[Math.Min(took.Length - 1, (int)Math.Ceiling(share * took.Length) - 1)];

async Task BuildPacksAsync(int times)
{
    var took = new List<(double Workbook, double Pack)>();
    while (took.Count < times)
    {
        took.Add(await BuildPackAsync());
    }

    var (workbooks, packs) = (took.Select(pack => pack.Workbook).Order().ToArray(), took.Select(pack => pack.Pack).Order().ToArray());
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{At(workbooks, 0.5):0} {workbooks[^1]:0} {At(packs, 0.5):0} {packs[^1]:0}"));
}

// As a reader does it who looks again and again: what the page says is what counts.
async Task<(double Workbook, double Pack)> BuildPackAsync()
{
    var text = await TextAsync(path);
    var form = new Dictionary<string, string>
    {
        ["__RequestVerificationToken"] = TokenOf(text),
        ["preset"] = "board",
        ["quarter"] = Regex.Match(text, "id=\"quarter\".*?<option value=\"([^\"]+)\"", RegexOptions.Singleline).Groups[1].Value,
        ["split"] = "order_type",
    };
    var started = Stopwatch.GetTimestamp();
    using var answer = await SendAsync(HttpMethod.Post, $"{path}/build", form);
    for (double? workbook = null; ;)
    {
        var newest = Regex.Match(await TextAsync(path), "data-state=\"(\\w+)\".*?</tr>", RegexOptions.Singleline);
        var (state, elapsed) = (newest.Groups[1].Value, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        if (state == "Failed" || elapsed > 60_000)
        {
            throw new InvalidOperationException($"The pack was not made: {newest.Value}");
        }

        if (state == "Made" || newest.Value.Contains("Printing the pages", StringComparison.Ordinal))
        {
            workbook ??= elapsed;
        }

        if (state == "Made")
        {
            return (workbook!.Value, elapsed);
        }

        await Task.Delay(20);
    }
}

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
    var text = await TextAsync("/sign-in");
    var userName = $"{account}@demo.example";
    using var answer = await SendAsync(HttpMethod.Post, "/sign-in", new()
    {
        ["_handler"] = "sign-in",
        ["__RequestVerificationToken"] = TokenOf(text),
        ["Form.UserName"] = userName,
        ["Form.Password"] = Regex.Match(text, $"{userName}</td>.*?<code>([^<]+)</code>", RegexOptions.Singleline).Groups[1].Value,
    });
}

static string TokenOf(string text) => Regex.Match(text, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;

async Task<string> TextAsync(string from)
{
    using var answer = await SendAsync(HttpMethod.Get, from);
    return await answer.Content.ReadAsStringAsync();
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
