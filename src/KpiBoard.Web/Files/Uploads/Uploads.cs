using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Files.Uploads;

/// <summary>The form for sending files, of a plain page or of its script.</summary>
public static class Uploads
{
    // Where ASP.NET looks for the token before it would read the form.
    private const string TokenHeader = "RequestVerificationToken";

    private const int LongestWithoutFiles = 1 << 16;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/services/{service}/data/uploads", SendAsync)
        .RequireAuthorization(nameof(Right.ManageFiles))
        .WithMetadata(new RequestSizeLimitAttribute(UploadForm.MostBytesRead));

    private static async Task<IResult> SendAsync(string service, HttpContext context, UploadDesk desk, IAntiforgery antiforgery, Notice notice)
    {
        try
        {
            var form = UploadForm.Of(context.Request);
            if (!await IsOursAsync(form, context, antiforgery))
            {
                return Results.BadRequest();
            }

            var imports = form is null ? throw new UploadException(UploadWords.Nothing)
                : await desk.TakeAsync(service, form, Viewer.NameOf(context.User), context.RequestAborted);
            if (imports.Count > 1)
            {
                notice.Leave(context, UploadWords.Several(imports.Count));
            }

            return Lead(context, imports is [var only] ? $"/services/{service}/data/imports/{only}" : $"/services/{service}/data");
        }
        catch (UploadException exception)
        {
            await ReadRestAsync(context);
            notice.LeaveProblem(context, exception.Message);
            return Lead(context, $"/services/{service}/data");
        }
    }

    private static async Task<bool> IsOursAsync(UploadForm? form, HttpContext context, IAntiforgery antiforgery)
    {
        if (form is not null)
        {
            var token = await form.TokenAsync(context.RequestAborted);
            if (string.IsNullOrEmpty(token))
            {
                return false;
            }

            context.Request.Headers[TokenHeader] = token;
        }

        // The room this address has is for files: a form without them is read whole.
        return (form is not null || context.Request.ContentLength <= LongestWithoutFiles) && await antiforgery.IsRequestValidAsync(context);
    }

    // A script follows no redirect itself: the page it leads to says some things only once.
    private static IResult Lead(HttpContext context, string address)
    {
        if (context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "application/json"))
        {
            return Results.Json(new { next = address });
        }

        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task ReadRestAsync(HttpContext context)
    {
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // Far too large, or the browser has left: the answer may still reach it.
        }
    }
}
