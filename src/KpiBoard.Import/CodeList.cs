namespace KpiBoard.Import;

/// <summary>The codes a column may hold, read without regard to case.</summary>
internal sealed class CodeList<T>(params (string Code, T Meaning)[] codes)
    where T : struct
{
    private readonly Dictionary<string, T> meanings =
        codes.ToDictionary(code => code.Code, code => code.Meaning, StringComparer.OrdinalIgnoreCase);

    public T? Find(string text) => meanings.TryGetValue(text, out var meaning) ? meaning : null;
}
