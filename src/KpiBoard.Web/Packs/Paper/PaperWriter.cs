using KpiBoard.Web.Packs.Content;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace KpiBoard.Web.Packs.Paper;

/// <summary>Writes a pack as HTML for print: one file, with its styles and drawings inside, and no script.</summary>
public sealed class PaperWriter(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<string> WriteAsync(PackContent content)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PackPaper.Content)] = content });
            return (await renderer.RenderComponentAsync<PackPaper>(parameters)).ToHtmlString();
        });
    }
}
