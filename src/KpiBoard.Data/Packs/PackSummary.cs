using System.Linq.Expressions;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data.Packs;

/// <summary>A pack, its files and figures aside.</summary>
/// <param name="Choice">JSON: what was asked to be in it.</param>
/// <param name="Period">The label of its quarter.</param>
/// <param name="Progress">What is being done; null when nothing is.</param>
/// <param name="Failure">Why it could not be made; null unless it failed.</param>
/// <param name="AsOf">Orders that end later did not count in it.</param>
/// <param name="Rules">The version of the rules it was counted by.</param>
public sealed record PackSummary(
    string ServiceCode,
    Guid PackId,
    string Code,
    string Title,
    string Choice,
    string Period,
    PackForm Form,
    string AskedBy,
    DateTime AskedAt,
    PackState State,
    string? Progress,
    string? Failure,
    DateTime? MadeAt,
    DateOnly? AsOf,
    string? Rules)
{
    /// <summary>For the database, which then leaves the files where they are.</summary>
    internal static readonly Expression<Func<PackRow, PackSummary>> OfRow = row => new PackSummary(
        row.ServiceCode,
        row.PackId,
        row.Code,
        row.Title,
        row.Choice,
        row.Period,
        row.Form,
        row.AskedBy,
        row.AskedAt,
        row.State,
        row.Progress,
        row.Failure,
        row.MadeAt,
        row.AsOf,
        row.Rules);
}
