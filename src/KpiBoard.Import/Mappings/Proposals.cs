namespace KpiBoard.Import.Mappings;

/// <summary>Proposes ours for names of theirs: of files, of headers, of codes.</summary>
public static class Proposals
{
    // What many files have says nothing about which file it is.
    private static readonly HashSet<string> InManyFiles = new(["service_code", "child_id", "upn", "start_date", "end_date"], StringComparer.Ordinal);

    /// <summary>Which of our files it is: by its name where its columns do not gainsay it, else by its columns.</summary>
    public static Proposal OfFile(string name, IReadOnlyList<string> headers)
    {
        var named = Named(new Words(TheirFileName.Bare(name)).Distinct);
        if (named is [var only] && FitOf(only, headers) > 1)
        {
            return new(only.Name, "Its name says so.", [only.Name]);
        }

        var fits = (named.Count > 0 ? named : FileKind.All)
            .Select(kind => (kind.Name, Fit: FitOf(kind, headers)))
            .Where(file => file.Fit > 1)
            .OrderByDescending(file => file.Fit)
            .ToList();
        IReadOnlyList<string> nearest = [.. fits.Take(3).Select(file => file.Name)];
        var best = fits.Where(file => IsTelling(FileKind.Find(file.Name)!, headers)).Take(2).ToList();
        var isClear = best.Count > 0 && best[0].Fit == fits[0].Fit && (fits.Count == 1 || fits[1].Fit < fits[0].Fit);
        return isClear ? new(best[0].Name, "Its columns are those of this file.", nearest) : new(null, "", nearest);
    }

    /// <summary>For each header that is none of the file's columns the column it is likely to be. No column is proposed twice.</summary>
    public static IReadOnlyDictionary<string, Proposal> OfHeaders(FileKind kind, IReadOnlyList<string> headers)
    {
        var there = kind.Columns.Where(column => headers.Any(header => IsOwn(header, column))).Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        var candidates = KnownNames.Columns(kind).Where(candidate => !there.Contains(candidate.Ours)).ToList();
        var scored = headers
            .Where(header => header.Length > 0 && !kind.Columns.Any(column => IsOwn(header, column)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(header => header, header => Ranking.Scored(header, candidates), StringComparer.OrdinalIgnoreCase);
        return scored.ToDictionary(
            header => header.Key,
            header => IsBest(header.Value, scored.Values) ? header.Value.Proposal : header.Value.Proposal with { Ours = null, Reason = "" },
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The code that a value is likely to be.</summary>
    public static Proposal OfValue(CodedColumn coded, string value) => Ranking.Of(value, KnownNames.Codes(coded));

    // "Children in care" is about care, and not about children.
    private static List<FileKind> Named(IReadOnlySet<string> words)
    {
        var most = KnownNames.Files.Max(file => file.WordsIn(words));
        return most == 0 ? [] : [.. KnownNames.Files.Where(file => file.WordsIn(words) == most).Select(file => FileKind.Find(file.Ours)!)];
    }

    private static bool IsBest((Proposal Proposal, int Score) one, IEnumerable<(Proposal Proposal, int Score)> all) =>
        all.Count(other => other.Proposal.Ours == one.Proposal.Ours && other.Score >= one.Score) == 1;

    private static bool IsOwn(string header, Column column) => header.Equals(column.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many of the file's columns the headers give.</summary>
    private static int FitOf(FileKind kind, IReadOnlyList<string> headers) => Given(kind, headers).Count;

    /// <summary>All its needed columns are there, the service aside, and one of them is seldom in other files.</summary>
    private static bool IsTelling(FileKind kind, IReadOnlyList<string> headers)
    {
        var given = Given(kind, headers);
        var needed = kind.Columns.Where(column => column.Needed && column.Name != "service_code").Select(column => column.Name).ToList();
        return needed.TrueForAll(given.Contains) && needed.Exists(column => !InManyFiles.Contains(column)) && (given.Contains("child_id") || given.Contains("upn"));
    }

    private static HashSet<string> Given(FileKind kind, IReadOnlyList<string> headers) =>
    [
        .. kind.Columns.Where(column => headers.Any(header => IsOwn(header, column))).Select(column => column.Name),
        .. OfHeaders(kind, headers).Values.Select(proposal => proposal.Ours).OfType<string>(),
    ];
}
