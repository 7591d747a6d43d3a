namespace KpiBoard.Import.Benchmarks;

/// <summary>The reference files of <c>seed-data</c>, which are compiled into this assembly.</summary>
internal static class Reference
{
    public static T Read<T>(string name, Func<Stream, T> read)
    {
        using var stream = typeof(Reference).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The reference file {name} is not compiled in.");
        return read(stream);
    }
}
