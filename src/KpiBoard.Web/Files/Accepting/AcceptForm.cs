using KpiBoard.Web.Layout;

namespace KpiBoard.Web.Files.Accepting;

/// <summary>What is sent to accept a warning: why, and until when.</summary>
public sealed class AcceptForm
{
    /// <summary>A longer reason is a note for the case system.</summary>
    public const int LongestReason = 500;

    public string? Reason { get; set; }

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    /// <summary>Null when it is no day of the calendar.</summary>
    public DateOnly? Until => DateParts.Read(Day, Month, Year);

    /// <summary>What is wrong with the reason; null when nothing is.</summary>
    public string? ReasonProblem => Reason?.Trim() switch
    {
        null or "" => "Enter why the warning is accepted",
        { Length: > LongestReason } => $"The reason must be {LongestReason} characters or fewer",
        _ => null,
    };

    /// <summary>What is wrong with the last day; null when nothing is.</summary>
    public string? UntilProblem(DateOnly today) => Until switch
    {
        null when string.IsNullOrWhiteSpace($"{Day}{Month}{Year}") => "Enter the last day it is accepted",
        null => "The last day must be a real date, such as 31 3 2027",
        { } day when day < today => "The last day must be today or later",
        { } day when day > today.AddYears(1) => "The last day must be within 12 months",
        _ => null,
    };
}
