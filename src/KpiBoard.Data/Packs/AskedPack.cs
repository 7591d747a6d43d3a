using KpiBoard.Data.Tables;

namespace KpiBoard.Data.Packs;

/// <summary>A pack as it is asked for.</summary>
/// <param name="PackId">Also the id of the run that makes it.</param>
/// <param name="Code">Random; nobody can guess it.</param>
/// <param name="Choice">JSON: what is to be in it.</param>
/// <param name="Period">The label of a quarter.</param>
/// <param name="AskedBy">The account's name.</param>
public sealed record AskedPack(Guid PackId, string Code, string Title, string Choice, string Period, PackForm Form, string AskedBy);
