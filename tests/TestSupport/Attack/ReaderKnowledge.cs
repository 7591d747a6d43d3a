using KpiBoard.Counting.Publishing;

namespace KpiBoard.TestSupport.Attack;

/// <summary>An equation between hidden counts: so many times each comes to the sum.</summary>
public sealed record Equation(IReadOnlyDictionary<string, int> Terms, long Sum);

/// <summary>What a reader knows of the counts of one period from all its releases, and from what measures and splits say of themselves.</summary>
/// <remarks>
/// Made without the engine's own lists. The reader is taken to know too by how much children with several provisions exceed the total, and that
/// a count told in one release is the same in another, wherever it is so. What is hidden in both may have changed.
/// </remarks>
public sealed class ReaderKnowledge
{
    private readonly Dictionary<string, long> told = new(StringComparer.Ordinal);
    private readonly HashSet<string> unknowns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> secrets = new(StringComparer.Ordinal);
    private int heard;
    private readonly List<(int Release, string Total, string[] Parts, long Overlap)> sums = [];

    /// <param name="releases">Each with its counts, and as it was shown.</param>
    /// <param name="threshold">Children. Hidden counts from one to one below it are secrets.</param>
    public ReaderKnowledge(IEnumerable<(IReadOnlyList<PublishedFigure> WithCounts, IReadOnlyList<PublishedFigure> Shown)> releases, int threshold = 6)
    {
        foreach (var (withCounts, shown) in releases)
        {
            Hear(new PublicSums(withCounts, shown.Select(figure => (figure.Split, figure.Value))), shown.Where(figure => !figure.IsHidden));
        }

        foreach (var (release, total, parts, overlap) in sums)
        {
            var (terms, sum) = (new Dictionary<string, int>(StringComparer.Ordinal), overlap);
            foreach (var (name, times) in parts.Select(part => (part, 1)).Append((total, -1)))
            {
                var isTold = told.TryGetValue(name, out var count);
                sum -= isTold ? times * count : 0;
                terms[Hidden(name, release)] = terms.GetValueOrDefault(Hidden(name, release)) + (isTold ? 0 : times);
            }

            foreach (var name in terms.Where(term => term.Value == 0).Select(term => term.Key).ToList())
            {
                terms.Remove(name);
            }

            unknowns.UnionWith(terms.Keys);
            Equations.Add(new(terms, sum));
        }

        Secrets = secrets.Where(secret => unknowns.Contains(secret.Key) && secret.Value > 0 && secret.Value < threshold).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Between hidden counts, which are zero or more.</summary>
    public IList<Equation> Equations { get; } = [];

    /// <summary>The hidden counts.</summary>
    public IReadOnlyCollection<string> Unknowns => unknowns;

    /// <summary>The small ones among them that say something of children, with their true counts.</summary>
    public IReadOnlyDictionary<string, int> Secrets { get; }

    /// <summary>The secrets that can be but what they are.</summary>
    public IReadOnlyList<string> Recovered() => Secrets.Count == 0 ? [] : new LinearProgram(Unknowns, Equations, LeastOf).Recovered(Secrets);

    /// <summary>A listed value of a split has a child at least.</summary>
    public static int LeastOf(string name) => name.StartsWith("children@", StringComparison.Ordinal) ? 1 : 0;

    private static string Hidden(string name, int release) => $"{name} in release {release}";

    private void Hear(PublicSums table, IEnumerable<PublishedFigure> shown)
    {
        foreach (var figure in shown)
        {
            told[table.NameOf(figure.Measure, figure.Split, figure.Value)] = figure.Numerator!.Value;
            told[table.NameOf(PublicSums.DenominatorOf(figure.Measure), figure.Split, figure.Value)] = figure.Denominator!.Value;
        }

        heard++;
        sums.AddRange(table.Sums.Select(sum => (heard, sum.Total, sum.Parts, sum.Overlap)));
        foreach (var (name, count) in table.Counts)
        {
            secrets[Hidden(name, heard)] = count;
        }
    }
}
