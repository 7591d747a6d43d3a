using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Open;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace KpiBoard.Web.Tests.Open;

/// <summary>The program as it is, in this process, and someone who has signed in.</summary>
internal sealed partial class OpenApp : IAsyncDisposable
{
    private readonly TestBoard board;
    private readonly DirectoryInfo inbox = Directory.CreateTempSubdirectory("kpiboard-inbox-");
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    private readonly IHostedService server;

    private OpenApp(TestBoard board, int perMinute)
    {
        this.board = board;
        App = BoardHost.Build(["--urls", "http://127.0.0.1:0", $"--{OpenLimits.Setting}", perMinute.ToString(CultureInfo.InvariantCulture)], board.Database, new(false, new InboxFolder(inbox.FullName)));
        // The pages without the jobs, which would count all services again as of today.
        server = App.Services.GetServices<IHostedService>().Single(service => service.GetType().Name == "GenericWebHostService");
    }

    public WebApplication App { get; }

    public static async Task<OpenApp> StartAsync(TestBoard board, int perMinute)
    {
        OpenApp app = new(board, perMinute);
        await app.server.StartAsync(CancellationToken.None);
        app.client.BaseAddress = new(app.App.Urls.Single());
        return app;
    }

    /// <summary>From now on it is this analyst who asks.</summary>
    public async Task SignInAsync(string userName)
    {
        cookies.Clear();
        var (sentence, done) = await AccountCommand.RunAsync(board.Database, AccountCommand.Create().Parse($"--user-name {userName} --role Analyst"), CancellationToken.None);
        Assert.True(done, sentence);
        var token = Token().Match(await TextAsync("/sign-in")).Groups[1].Value;
        using HttpRequestMessage form = new(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "sign-in", ["Form.UserName"] = userName, ["Form.Password"] = sentence.Split(' ')[3], ["__RequestVerificationToken"] = token,
            }),
        };
        Assert.Equal(HttpStatusCode.Found, (await SendAsync(form)).StatusCode);
    }

    /// <param name="known">The tag of an answer that is there already.</param>
    public async Task<HttpResponseMessage> AskAsync(string address, string? known = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (known is not null)
        {
            request.Headers.Add("If-None-Match", known);
        }

        return await SendAsync(request);
    }

    public async Task<string> TextAsync(string address)
    {
        var answer = await AskAsync(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        inbox.Delete(recursive: true);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await client.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var parts = set.Split(';')[0].Split('=', 2);
            cookies[parts[0]] = parts[1];
        }

        return answer;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
