namespace KpiBoard.Data.Migrations;

/// <summary>A migration's SQL, which is compiled into this assembly: policies and roles are plainer in SQL than in C#.</summary>
internal static class MigrationScript
{
    public static string Read(string name)
    {
        using var stream = typeof(MigrationScript).Assembly.GetManifestResourceStream($"migrations/{name}.sql")
            ?? throw new InvalidOperationException($"The migration {name} is not compiled in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
