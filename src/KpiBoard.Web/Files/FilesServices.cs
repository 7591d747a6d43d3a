using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Web.Files.Accepting;
using KpiBoard.Web.Files.Changes;
using KpiBoard.Web.Files.Conflicts;
using KpiBoard.Web.Files.History;
using KpiBoard.Web.Files.Mappings;
using KpiBoard.Web.Files.Matching;
using KpiBoard.Web.Files.Moves;
using KpiBoard.Web.Files.Quality;
using KpiBoard.Web.Files.Reports;
using KpiBoard.Web.Files.Uploads;

namespace KpiBoard.Web.Files;

/// <summary>What the pages of a service's data need, and where their forms go.</summary>
public static class FilesServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<UploadDesk>()
        .AddScoped<FilesReader>()
        .AddScoped<ImportReader>().AddScoped<FindingsReader>().AddScoped<Downloads>()
        .AddScoped<MappingReader>().AddScoped<ReadAgain>()
        .AddScoped<ConflictDesk>().AddScoped<ConflictsReader>()
        .AddScoped<MatchingReader>().AddScoped<TieDesk>()
        .AddScoped<QualityReader>().AddScoped<AcceptDesk>().AddScoped<AcceptedReader>()
        .AddScoped<FileUse>().AddScoped<ChangesReader>().AddScoped<FixFirstReader>().AddScoped<HistoryReader>();

    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        Uploads.Uploads.Map(routes);
        Downloads.Map(routes);
        HeldImports.Map(routes);
        PutBack.Map(routes);
        Rulings.Map(routes);
        RememberedMappings.Map(routes);
        Untying.Map(routes);
        Withdrawals.Map(routes);
    }
}
