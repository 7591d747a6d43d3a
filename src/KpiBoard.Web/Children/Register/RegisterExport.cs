using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Children.Register;

/// <summary>The button that gives the register as CSV. The address holds the filter; it is sent as a form, for it is kept who took it.</summary>
public static class RegisterExport
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/services/{service}/register.csv", ExportAsync).RequireAuthorization(nameof(Right.ReadChildren));

    private static async Task<IResult> ExportAsync(
        string service, [FromForm] Sent? sent, [FromQuery(Name = "need")] string[]? needs, [FromQuery] string? age, RegisterDesk desk, HttpContext context) =>
        await desk.ExportAsync(service, AskedRegister.Of(needs, age), Viewer.NameOf(context.User), context.RequestAborted) is { } export
            ? Results.File(export.Csv, "text/csv; charset=utf-8", export.FileName)
            : Results.NotFound();
}
