using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Facts;

/// <summary>One child of one service, as <c>children.csv</c> has it.</summary>
/// <param name="Upn">Unique pupil number, 13 characters in capitals; null when there is none that can be used.</param>
public sealed record Child(string ServiceCode, string ChildId, DateOnly DateOfBirth, Sex Sex, EthnicityCode? Ethnicity, string? Upn);
