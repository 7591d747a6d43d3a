using System.Text.Json;
using System.Text.Json.Serialization;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>qualities</c>: the data quality of one period of a service.</summary>
internal sealed class QualityRow
{
    private static readonly JsonSerializerOptions Options = new() { IgnoreReadOnlyProperties = true, Converters = { new JsonStringEnumConverter() } };

    public required string ServiceCode { get; init; }

    public required string Period { get; init; }

    /// <summary>Every part with its counts. JSON, written and read whole.</summary>
    public required string Parts { get; init; }

    /// <summary>What those who see no counts are told; all that PostgreSQL shows to readers.</summary>
    public required string Protected { get; init; }

    public static string Write<T>(IReadOnlyList<T> told) => JsonSerializer.Serialize(told, Options);

    public static IReadOnlyList<T> Read<T>(string told) => JsonSerializer.Deserialize<List<T>>(told, Options)!;
}
