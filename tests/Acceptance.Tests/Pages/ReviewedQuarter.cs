namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>A quarter that the manager reviewed, so that the chair can sign it.</summary>
internal static class ReviewedQuarter
{
    /// <summary>Reviews it, and first discards what other tests left on hold: that blocks a signature, as it should.</summary>
    public static async Task LeaveAsync(Tab manager, string service, string quarter)
    {
        await DiscardWhatWaitsAsync(manager, $"/services/{service}/data");
        await manager.Page.GotoAsync($"/services/{service}/signing?period={quarter}");
        await manager.Page.FillAsync("#words", "Looked at with the data officer.");
        await manager.LeadsOnAsync(() => manager.Page.ClickAsync("form[action$='/review'] button"));
    }

    private static async Task DiscardWhatWaitsAsync(Tab manager, string data)
    {
        await manager.Page.GotoAsync(data);
        while (await manager.Page.Locator(".govuk-summary-card a").CountAsync() > 0)
        {
            await manager.LeadsOnAsync(() => manager.Page.Locator(".govuk-summary-card a").First.ClickAsync());
            await manager.LeadsOnAsync(() => manager.Page.ClickAsync("form[action$='/discard'] button"));
            await manager.Page.GotoAsync(data);
        }
    }
}
