using KpiBoard.Data;
using KpiBoard.Web.Board;
using KpiBoard.Web.Children;
using KpiBoard.Web.Children.Ledger;
using KpiBoard.Web.Children.Register;
using KpiBoard.Web.Compare;
using KpiBoard.Web.Differences;
using KpiBoard.Web.Explore;
using KpiBoard.Web.Files;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Layout;
using KpiBoard.Web.Minutes;
using KpiBoard.Web.Open;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Picture;
using KpiBoard.Web.Population;
using KpiBoard.Web.Problems;
using KpiBoard.Web.SignIn;
using KpiBoard.Web.Targets;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http.Features;

namespace KpiBoard.Web.Hosting;

/// <summary>Puts the program together: pages, sign-in, jobs.</summary>
public static class BoardHost
{
    public static WebApplication Build(string[] args, BoardDatabase database, WebSettings settings)
    {
        // Pages and their files stand beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(database).AddSingleton(TimeProvider.System).AddSingleton<DemoAccounts>().AddSingleton<Notice>();
        builder.Services.AddScoped<Importer>();
        builder.Services.AddScoped<BoardReader>().AddScoped<PictureReader>().AddScoped<ExploreReader>().AddScoped<DifferencesReader>().AddScoped<TargetDesk>().AddScoped<ChildrenReader>().AddScoped<JobsReader>();
        builder.Services.AddSingleton<AreaBook>().AddScoped<CompareReader>().AddScoped<BesideReader>().AddScoped<LedgerReader>().AddScoped<RegisterDesk>();
        builder.Services.AddSingleton(settings.Population).AddScoped<PopulationReader>();
        builder.Services.AddFiles().AddPacks(settings.Printing).AddMemory();
        builder.Services.AddOpenData(builder.Configuration);
        AddPages(builder.Services);
        SignInServices.Add(builder.Services);
        builder.Services.AddJobs(settings.Inbox, builder.Configuration);
        Scheduler.Add(builder.Services, database.ConnectionString, builder.Configuration);
        var app = builder.Build();
        Use(app);
        Map(app);
        return app;
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "__Host-kpiboard-form");
        // A mapping has a field for each header and code of up to thirty files.
        services.Configure<FormOptions>(form => form.ValueCountLimit = 8_192);
        // Browsers keep __Host- cookies from http only for localhost, which is all that http is for.
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.Secure = CookieSecurePolicy.Always;
            cookies.HttpOnly = HttpOnlyPolicy.Always;
            cookies.MinimumSameSitePolicy = SameSiteMode.Strict;
        });
    }

    private static void Use(WebApplication app)
    {
        app.UseProblemPages();
        app.Use((context, next) => SecurityHeaders.Add(context, next));
        app.Use((context, next) => CircuitOrigin.Check(context, next));
        app.UseCookiePolicy();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "max-age=3600" });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
    }

    private static void Map(WebApplication app)
    {
        SignOut.Map(app);
        app.MapFiles();
        app.MapMemory();
        app.MapOpenData();
        Retries.Map(app);
        TargetsRemoved.Map(app);
        RegisterExport.Map(app);
        PackForms.Map(app);
        Scheduler.Map(app);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
    }
}
