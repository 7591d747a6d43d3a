using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KpiBoard.Counting;
using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Data.Tables;

/// <summary>A child-quarter as JSON, and back to the same child-quarter.</summary>
internal static class ChildQuarterJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // What follows from other values is not stored: it is worked out in one place.
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
        Converters = { new JsonStringEnumConverter(), new PeriodConverter(), new ProvisionConverter(), new OrderTypeConverter(), new EteConverter() },
    };

    public static string Write(ChildQuarter child) => JsonSerializer.Serialize(child, Options);

    public static ChildQuarter Read(string json) => JsonSerializer.Deserialize<ChildQuarter>(json, Options)!;

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => typeof(IEnumerable<object>).IsAssignableFrom(property.PropertyType)))
        {
            property.ShouldSerialize = (_, list) => list is IEnumerable<object> facts && facts.Any();
        }
    }

    private sealed record StoredEte(DateOnly Moment, bool SchoolAge, IReadOnlyList<Placement>? Placements);

    private sealed class EteConverter : JsonConverter<EteAtMoment>
    {
        public override EteAtMoment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var stored = JsonSerializer.Deserialize<StoredEte>(ref reader, options)!;
            return new(stored.Moment, stored.SchoolAge, stored.Placements ?? []);
        }

        public override void Write(Utf8JsonWriter writer, EteAtMoment value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new StoredEte(value.Moment, value.SchoolAge, value.Placements), options);
    }

    private sealed class ProvisionConverter : JsonConverter<ProvisionType>
    {
        public override ProvisionType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ProvisionType.Find(reader.GetString()!)!;

        public override void Write(Utf8JsonWriter writer, ProvisionType value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code);
    }

    private sealed class OrderTypeConverter : JsonConverter<OrderType>
    {
        public override OrderType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            OrderType.Of(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, OrderType value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Key);
    }

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Period.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Label);
    }
}
