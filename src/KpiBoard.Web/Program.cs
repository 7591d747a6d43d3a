using KpiBoard.Data;
using KpiBoard.Web.Board;
using KpiBoard.Web.Children;
using KpiBoard.Web.Files;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Layout;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Identity;

var settings = WebSettings.FromEnvironment();
await using var database = await DatabaseChoice.OpenAsync(null, CancellationToken.None);
if (settings.Refusal(database) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 2;
}

// Pages and their files stand beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddSingleton(database).AddSingleton(settings).AddSingleton(TimeProvider.System).AddSingleton<DemoAccounts>();
builder.Services.AddScoped<BoardReader>().AddScoped<FilesReader>().AddScoped<JobsReader>().AddScoped<ChildrenReader>().AddScoped<Importer>();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddHttpContextAccessor();
builder.Services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "__Host-kpiboard-form");
builder.Services.Configure<CookiePolicyOptions>(cookies =>
{
    cookies.Secure = CookieSecurePolicy.Always;
    cookies.HttpOnly = HttpOnlyPolicy.Always;
    cookies.MinimumSameSitePolicy = SameSiteMode.Strict;
});
SignInServices.Add(builder.Services);
builder.Services.AddJobs(settings.Inbox, builder.Configuration);
Scheduler.Add(builder.Services, database.ConnectionString, builder.Configuration);

var app = builder.Build();
app.UseExceptionHandler("/problem/500");
app.Use((context, next) => SecurityHeaders.Add(context, next));
app.UseStatusCodePagesWithReExecute("/problem/{0}");
app.UseCookiePolicy();
app.UseStaticFiles();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
SignOut.Map(app);
HeldImports.Map(app);
Retries.Map(app);
Scheduler.Map(app);
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);

if (settings.IsDemo)
{
    await using var scope = app.Services.CreateAsyncScope();
    await app.Services.GetRequiredService<DemoAccounts>().PrepareAsync(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
}

await app.RunAsync();
return 0;
