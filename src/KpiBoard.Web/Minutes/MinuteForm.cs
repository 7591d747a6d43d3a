using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Memory;
using KpiBoard.Web.Layout;

namespace KpiBoard.Web.Minutes;

/// <summary>What is sent to raise a question, decision or action.</summary>
public sealed class MinuteForm
{
    /// <summary>A longer text is a paper for the board.</summary>
    public const int Longest = 500;

    /// <summary>Roles, and no persons: people change, and their names are for the minutes of the meeting.</summary>
    public static IReadOnlyList<string> Owners { get; } =
    [
        "Board chair", "Head of service", "Data officer", "Education lead of the local authority", "Virtual school head", "Lead for SEND or ALN",
        "Health", "Police", "Probation", "Schools and colleges", "The whole board",
    ];

    public string? Kind { get; set; }

    public string? Words { get; set; }

    /// <summary>The measure it is about; empty for none.</summary>
    public string? Measure { get; set; }

    public string? Owner { get; set; }

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    /// <summary>What is wrong with the kind; null when nothing is.</summary>
    public string? KindProblem => KindSent is null ? "Select whether it is a question, a decision or an action" : null;

    /// <summary>What is wrong with the words; null when nothing is.</summary>
    public string? WordsProblem => Problem(Words, "Enter what is asked, decided or to be done");

    /// <summary>What is wrong with the owner; null when nothing is. An action is somebody's.</summary>
    public string? OwnerProblem => KindSent == MinuteKind.Action && !Owners.Contains(Owner) ? "Select who is to do it" : null;

    public MinuteKind? KindSent => Enum.TryParse<MinuteKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>What is wrong with the day; null when nothing is. An action has a day.</summary>
    public string? DayProblem(DateOnly today) => DateParts.Read(Day, Month, Year) switch
    {
        null when string.IsNullOrWhiteSpace($"{Day}{Month}{Year}") => KindSent == MinuteKind.Action ? "Enter the day it is to be done by" : null,
        null => "The day must be a real date, such as 31 3 2027",
        { } day when day < today => "The day must be today or later",
        _ => null,
    };

    /// <summary>What is wrong with a text; null when nothing is.</summary>
    public static string? Problem(string? words, string whenMissing, int longest = Longest) => words?.Trim() switch
    {
        null or "" => whenMissing,
        { } text when text.Any(sign => char.IsControl(sign) && sign is not ('\r' or '\n' or '\t')) => "It holds signs that are no letters. Type it anew",
        { } text when text.Length > longest => $"It must be {longest} characters or fewer",
        _ => null,
    };

    public MinuteTerms ToTerms() => new(
        Publication.Measures.FirstOrDefault(measure => measure.Id == Measure)?.Id, Words!.Trim(), Owners.FirstOrDefault(owner => owner == Owner), DateParts.Read(Day, Month, Year));
}
