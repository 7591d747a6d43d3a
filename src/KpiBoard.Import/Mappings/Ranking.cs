namespace KpiBoard.Import.Mappings;

/// <summary>Finds the best of ours for a name of theirs.</summary>
internal static class Ranking
{
    /// <summary>From here on a candidate may be proposed.</summary>
    public const int Good = 70;

    private const int MostNearest = 3;

    public static Proposal Of(string theirs, IEnumerable<Candidate> candidates) => Scored(theirs, candidates).Proposal;

    /// <summary>The proposal with its score; 0 when nothing is proposed.</summary>
    public static (Proposal Proposal, int Score) Scored(string theirs, IEnumerable<Candidate> candidates)
    {
        var words = new Words(theirs);
        if (!words.HasLetters)
        {
            return (Proposal.None, 0);
        }

        var ranked = candidates
            .Select(candidate => (candidate.Ours, Likeness: candidate.Likeness(words)))
            .Where(candidate => candidate.Likeness.Score > 0)
            .OrderByDescending(candidate => candidate.Likeness.Score)
            .ToList();
        IReadOnlyList<string> nearest = [.. ranked.Take(MostNearest).Select(candidate => candidate.Ours)];
        var isClear = ranked.Count > 0 && ranked[0].Likeness.Score >= Good && (ranked.Count == 1 || ranked[1].Likeness.Score < ranked[0].Likeness.Score);
        return isClear
            ? (new(ranked[0].Ours, ranked[0].Likeness.Reason, nearest), ranked[0].Likeness.Score)
            : (new(null, "", nearest), 0);
    }
}
