namespace KpiBoard.Data.Tables;

/// <summary>Codes as they are stored: by their names, so that a table can be read without us.</summary>
internal static class Stored
{
    public static T Code<T>(string name)
        where T : struct, Enum =>
        Enum.Parse<T>(name);

    public static T? CodeOrNull<T>(string? name)
        where T : struct, Enum =>
        name is null ? null : Enum.Parse<T>(name);
}
