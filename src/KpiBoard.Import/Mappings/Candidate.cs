namespace KpiBoard.Import.Mappings;

/// <summary>One of ours, with the names it goes by.</summary>
internal sealed class Candidate(string ours, IEnumerable<string> own, IEnumerable<string> known)
{
    private const int OneLetterApart = 70;
    private const int ShortestToMisspell = 6;
    private const int MostForSharedWords = 50;

    private readonly List<Words> own = [.. own.Select(name => new Words(name))];
    private readonly List<Words> known = [.. known.Select(name => new Words(name))];

    public string Ours => ours;

    /// <summary>From 0, nothing alike, to 100, the same; at 70 and above it may be proposed.</summary>
    public (int Score, string Reason) Likeness(Words theirs) =>
        own.Exists(name => name.Key == theirs.Key) ? (100, "The same name, written another way.")
        : known.Exists(name => name.Key == theirs.Key) ? (90, "A usual name for it.")
        : Both.Any(name => name.Distinct.SetEquals(theirs.Distinct)) ? (80, "The same words in another order.")
        : Both.Any(name => IsMisspelt(name, theirs)) ? (OneLetterApart, "One letter apart: check it.")
        : ((int)(MostForSharedWords * Both.Max(name => Shared(name, theirs))), "");

    /// <summary>How many words of one of its names are among the words, all of that name being there; 0 for none.</summary>
    public int WordsIn(IReadOnlySet<string> words) =>
        Both.Where(name => name.Distinct.IsSubsetOf(words)).Select(name => name.Distinct.Count).DefaultIfEmpty(0).Max();

    /// <summary>Some word of it is among theirs.</summary>
    public bool Shares(Words theirs) => Both.Any(name => name.Distinct.Overlaps(theirs.Distinct));

    private IEnumerable<Words> Both => own.Concat(known);

    private static decimal Shared(Words name, Words theirs)
    {
        var shared = name.Distinct.Count(theirs.Distinct.Contains);
        return shared == 0 ? 0 : (decimal)shared / (name.Distinct.Count + theirs.Distinct.Count - shared);
    }

    // Level 1 and level 2 are a letter apart, and suitable is not far from unsuitable.
    private static bool IsMisspelt(Words name, Words theirs) =>
        Math.Min(name.Key.Length, theirs.Key.Length) >= ShortestToMisspell
        && name.Digits == theirs.Digits
        && name.IsDenial == theirs.IsDenial
        && IsOneApart(name.Key, theirs.Key);

    private static bool IsOneApart(string one, string other)
    {
        if (one.Length > other.Length)
        {
            (one, other) = (other, one);
        }

        var same = one.AsSpan().CommonPrefixLength(other);
        var (rest, others) = (one[same..], other[same..]);
        return (others.Length - rest.Length) switch
        {
            0 => rest.Length > 0 && (rest[1..] == others[1..] || IsSwapped(rest, others)),
            1 => rest == others[1..],
            _ => false,
        };
    }

    private static bool IsSwapped(string rest, string others) =>
        rest.Length > 1 && rest[0] == others[1] && rest[1] == others[0] && rest[2..] == others[2..];
}
