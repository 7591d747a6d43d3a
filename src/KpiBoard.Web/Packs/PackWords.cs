using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs;

/// <summary>What packs say of themselves.</summary>
public static class PackWords
{
    public const string HowToCheck = "Each number has a receipt in the last section: whoever signs in to the board and enters its code sees what the number rests on.";

    public static string AsAt(PackContent content) =>
        $"As at {Days.Moment(content.AsAt)}. Counted by version {Counting.RuleBook.Version} of the rules for the 2023 key performance indicators.";

    public static string Hiding(PackForm form) => form == PackForm.Protected
        ? "[c] stands for a count of 1 to 5 children, or for one that would give such a count away: it is hidden."
        : "Counts are as they are: no small count is hidden.";

    /// <summary>For a list: <c>For the board</c>.</summary>
    public static string Form(PackForm form) => form == PackForm.Protected ? "Small counts hidden" : $"Internal, {PackContent.Marking}";
}
