namespace KpiBoard.Import.Mappings;

/// <summary>A name taken apart: case, blanks, punctuation and small words aside, <c>DateOfBirth</c> as three words, plurals as one.</summary>
internal sealed class Words
{
    private static readonly HashSet<string> Small = new(["of", "the", "a", "an", "and", "or"], StringComparer.Ordinal);

    private readonly List<string> words = [];

    public Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsLetterOrDigit(text[i]) || IsHump(text, i))
            {
                Add(text.AsSpan(start, i - start));
                start = i;
            }
        }

        Key = string.Concat(words);
        Distinct = words.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Alike for names that are the same written otherwise; empty when there is no letter or digit.</summary>
    public string Key { get; }

    public IReadOnlySet<string> Distinct { get; }

    public string Digits => string.Concat(Key.Where(char.IsAsciiDigit));

    public bool HasLetters => Key.Any(char.IsLetter);

    /// <summary>Says that something is not so: <c>unsuitable</c>, <c>not known</c>.</summary>
    public bool IsDenial => Distinct.Overlaps(["not", "no", "non"]) || Key.StartsWith("un", StringComparison.Ordinal);

    private static bool IsHump(string text, int at) => char.IsLower(text[at - 1]) && char.IsUpper(text[at]);

    private void Add(ReadOnlySpan<char> part)
    {
        var word = string.Concat(part.ToString().Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word[..^1];
        }

        if (word.Length > 0 && !Small.Contains(word))
        {
            words.Add(word);
        }
    }
}
