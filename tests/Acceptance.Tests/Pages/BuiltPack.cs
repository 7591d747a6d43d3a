namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>A pack that an officer had made, small counts hidden: one for the run.</summary>
internal static class BuiltPack
{
    private static readonly SemaphoreSlim One = new(1);
    private static string? built;

    /// <summary>Its id.</summary>
    public static async Task<string> OfAsync(RunningBoard board, string service)
    {
        await One.WaitAsync();
        try
        {
            return built ??= await BuildAsync(board, $"/services/{service}/packs");
        }
        finally
        {
            One.Release();
        }
    }

    private static async Task<string> BuildAsync(RunningBoard board, string packs)
    {
        using var officer = await Visitor.ComeAsync(board, "officer");
        var asked = await officer.AskAsync(HttpMethod.Post, $"{packs}/build", ("preset", "one-page"), ("quarter", "2026Q1"));
        Assert.Equal(System.Net.HttpStatusCode.Found, asked.StatusCode);
        for (var times = 0; times < 120; times++)
        {
            var page = await (await officer.AskAsync(HttpMethod.Get, packs)).Content.ReadAsStringAsync();
            if (page.IndexOf("/pack.csv", StringComparison.Ordinal) is > 0 and var end)
            {
                return page[(end - 36)..end];
            }

            await Task.Delay(500);
        }

        throw new TimeoutException("The pack was not made within a minute.");
    }
}
