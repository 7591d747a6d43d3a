using KpiBoard.Web.Packs.Paper;
using KpiBoard.Web.Packs.Printing;
using KpiBoard.Web.Packs.Receipts;

namespace KpiBoard.Web.Packs;

/// <summary>What packs and their receipts are made of.</summary>
public static class PacksServices
{
    public static IServiceCollection AddPacks(this IServiceCollection services, PrintSettings printing) => services
        .AddSingleton(printing)
        .AddSingleton<Printer>()
        .AddSingleton<PaperWriter>()
        .AddSingleton<PackDesk>()
        .AddScoped<PackMaker>()
        .AddTransient<PackJob>()
        .AddScoped<PacksReader>()
        .AddScoped<ReceiptReader>();
}
