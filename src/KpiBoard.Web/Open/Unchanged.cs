using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace KpiBoard.Web.Open;

/// <summary>Gives every answer a tag of what it was made from and asked for, and says "not modified" to who has it already.</summary>
public sealed class Unchanged(OpenReader reader) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var stamp = await reader.StampAsync(http.RequestAborted);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{stamp} {http.Request.Path}{http.Request.QueryString}")))[..32]}\"");
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            Mark(http.Response, tag);
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var answer = await next(context);
        if ((answer is INestedHttpResult nested ? nested.Result : answer) is not IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest })
        {
            Mark(http.Response, tag);
        }

        return answer;
    }

    // A browser may keep it for its own user, and must ask each time whether it still holds.
    private static void Mark(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.Remove(HeaderNames.Pragma);
        response.GetTypedHeaders().CacheControl = new() { Private = true, NoCache = true };
        response.GetTypedHeaders().ETag = tag;
    }
}
