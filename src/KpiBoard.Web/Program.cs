using KpiBoard.Data;
using KpiBoard.Web.Jobs;

var builder = WebApplication.CreateBuilder(args);
var data = Environment.GetEnvironmentVariable("KPIBOARD_DATA") ?? "/var/lib/kpiboard";
await using var database = Environment.GetEnvironmentVariable("KPIBOARD_DATABASE") is { Length: > 0 } connection
    ? await BoardDatabase.OpenAsync(connection, CancellationToken.None)
    : await BoardDatabase.OpenPrivateAsync(data, CancellationToken.None);
builder.Services.AddSingleton(database);
builder.Services.AddSingleton(TimeProvider.System);
var inbox = new InboxFolder(Environment.GetEnvironmentVariable("KPIBOARD_INBOX") ?? Path.Combine(data, "inbox"));
builder.Services.AddJobs(inbox, builder.Configuration);
Scheduler.Add(builder.Services, database.ConnectionString, builder.Configuration);
var app = builder.Build();
Scheduler.Map(app);
await app.RunAsync();
