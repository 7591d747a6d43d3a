using System.Security.Cryptography;
using System.Text;
using KpiBoard.Counting.Conflicts;

namespace KpiBoard.Data;

/// <summary>A conflict that nobody has ruled on.</summary>
/// <param name="IfCase">The figures that would be others if the case record is right.</param>
/// <param name="IfReturn">The figures that would be others if the return is right.</param>
public sealed record OpenConflict(Conflict Conflict, IReadOnlyList<MovedFigure> IfCase, IReadOnlyList<MovedFigure> IfReturn)
{
    /// <summary>Names the conflict in a form, as long as both sides say what they say. Never in an address.</summary>
    public string Key { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Conflict.ChildId, Conflict.Kind, Conflict.CaseSays, Conflict.ReturnSays))));
}
