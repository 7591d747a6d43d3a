using KpiBoard.Counting;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Packs;

/// <summary>Where the form of the page of packs goes, and where packs are had from.</summary>
public static class PackForms
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/services/{service}/packs/build", BuildAsync).RequireAuthorization(nameof(Right.BuildPacks));
        var pack = routes.MapGroup("/services/{service}/packs/{pack:guid}").RequireAuthorization(nameof(Right.ReadPacks));
        pack.MapGet("pack.pdf", (string service, Guid pack, PacksReader reader, HttpContext context) => GiveAsync(service, pack, PackFile.Pdf, reader, context));
        pack.MapGet("pack.xlsx", (string service, Guid pack, PacksReader reader, HttpContext context) => GiveAsync(service, pack, PackFile.Xlsx, reader, context));
        pack.MapGet("pack.csv", (string service, Guid pack, PacksReader reader, HttpContext context) => GiveAsync(service, pack, PackFile.Csv, reader, context));
    }

    private static async Task<IResult> BuildAsync(string service, IFormCollection form, PackDesk desk, PacksReader reader, Notice notice, HttpContext context)
    {
        var viewer = Viewer.Of(context.User);
        var isInternal = form["internal"] == "yes";
        if (isInternal && !viewer.May(Right.BuildInternalPacks, service))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (AskedOf(form) is not { } asked || await reader.ReadAsync(viewer, service, context.RequestAborted) is not { } view || !view.Quarters.Contains(asked.Quarter))
        {
            notice.LeaveProblem(context, "Choose a pack, or at least one section, and a quarter");
            return Results.LocalRedirect($"/services/{service}/packs");
        }

        await desk.AskAsync(
            service, asked.Choice, asked.Quarter.ToString(), isInternal ? PackForm.Internal : PackForm.Protected, Viewer.NameOf(context.User), context.RequestAborted);
        return notice.LeadTo(context, $"/services/{service}/packs", "The pack is being made. It stands first in the list.");
    }

    /// <returns>Null when something is missing that must be chosen.</returns>
    private static (PackChoice Choice, Quarter Quarter)? AskedOf(IFormCollection form)
    {
        var preset = PackPreset.All.FirstOrDefault(known => known.Key == form["preset"]);
        var sections = preset?.Sections ?? [.. SectionKinds.Of([.. form["section"].OfType<string>()]).Select(kind => kind.Key)];
        return sections.Count > 0 && Period.QuarterOf(form["quarter"]) is { } quarter
            ? (new(preset?.Title ?? "Pack of chosen sections", sections, form["split"].ToString()), quarter)
            : null;
    }

    private static async Task<IResult> GiveAsync(string service, Guid pack, PackFile file, PacksReader reader, HttpContext context) =>
        await reader.FileAsync(Viewer.Of(context.User), service, pack, file, context.RequestAborted) is { } found
            ? Results.File(found.File, TypeOf(file), NameOf(found.Pack, file))
            : Results.NotFound();

    private static string TypeOf(PackFile file) => file switch
    {
        PackFile.Pdf => "application/pdf",
        PackFile.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/csv; charset=utf-8",
    };

    /// <summary><c>yot-camden-board-pack-2026q2.pdf</c>.</summary>
    private static string NameOf(PackSummary pack, PackFile file) =>
        $"{pack.ServiceCode}-{pack.Title}-{pack.Period}{(pack.Form == PackForm.Internal ? "-official-sensitive" : "")}.{file}".ToLowerInvariant().Replace(' ', '-');
}
