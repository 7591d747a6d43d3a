using KpiBoard.Web.Commentaries;
using KpiBoard.Web.Needs;
using KpiBoard.Web.Signing;
using KpiBoard.Web.Signing.Bridges;
using KpiBoard.Web.Theirs;

namespace KpiBoard.Web.Minutes;

/// <summary>What a board says, decides and signs.</summary>
public static class MemoryServices
{
    public static IServiceCollection AddMemory(this IServiceCollection services) => services
        .AddScoped<NeedsReader>()
        .AddScoped<MinuteDesk>()
        .AddScoped<CommentaryDesk>()
        .AddScoped<SigningDesk>()
        .AddScoped<BridgeReader>()
        .AddScoped<TheirsReader>();

    public static void MapMemory(this IEndpointRouteBuilder routes)
    {
        Stories.Map(routes);
        Signatures.Map(routes);
    }
}
