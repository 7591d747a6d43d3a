using System.Text.RegularExpressions;
using KpiBoard.Counting.Cohort;
using KpiBoard.Data.Tables;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>Children under their random ids, for those who may open a child.</summary>
public sealed partial class ChildStore(ServiceScope scope)
{
    private static readonly char[] Joints = ['_', '/', '-'];

    private IQueryable<ChildAddressRow> Addresses =>
        scope.Context.ChildAddresses.AsNoTracking().Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>The random id of every child that was ever counted, by its child id.</summary>
    public Task<Dictionary<string, Guid>> AddressesAsync(CancellationToken cancellation) =>
        Addresses.ToDictionaryAsync(row => row.ChildId, row => row.Address, cancellation);

    /// <summary>Every quarter and caseload of one child, by its random id; none when there is no such child.</summary>
    public async Task<List<ChildQuarter>> LoadAsync(Guid address, CancellationToken cancellation)
    {
        var rows = await scope.Context.ChildQuarters
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && Addresses.Any(child => child.Address == address && child.ChildId == row.ChildId))
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToChildQuarter());
    }

    /// <summary>A child's number in case record or school register that stands in a text; null when none does.</summary>
    /// <remarks>Texts are read by boards, who must not meet a child's identity. Names cannot be found so: the files have none.</remarks>
    /// <param name="mayAsk">Whoever sees no counts must not learn which numbers there are: for them only what is shaped like a UPN is found.</param>
    public async Task<string?> NamedInAsync(string text, bool mayAsk, CancellationToken cancellation)
    {
        var words = Word().Matches(text).SelectMany(word => Pieces(word.Value)).Where(IsTelling).Distinct(StringComparer.Ordinal).ToArray();
        if (Array.Find(words, Upn.IsShaped) is { } upn)
        {
            return upn;
        }

        return !mayAsk || words.Length == 0 ? null : await scope.Context.Set<ChildRow>()
            .Where(row => row.ServiceCode == scope.ServiceCode && words.Contains(row.ChildId))
            .Select(row => row.ChildId)
            .FirstOrDefaultAsync(cancellation);
    }

    // A number may stand beside another, be one with its hyphens, or be typed in other letters.
    private static IEnumerable<string> Pieces(string word) =>
        word.Split(Joints).Append(word.Trim(Joints)).SelectMany(piece => new[] { piece, piece.ToUpperInvariant(), piece.ToLowerInvariant() });

    // Numbers of children and years are in every text.
    private static bool IsTelling(string word) => word.Any(char.IsAsciiDigit) && (word.Length > 4 || word.Any(char.IsAsciiLetter));

    [GeneratedRegex("[A-Za-z0-9_/-]+")]
    private static partial Regex Word();
}
