using KpiBoard.Data;
using KpiBoard.Import;

namespace KpiBoard.Web.Files.Matching;

/// <summary>What is said of a tie that cannot be made as it was asked for.</summary>
public static class TieWords
{
    public static string Problem(TieAnswer answer) => answer switch
    {
        TieAnswer.NoSuchChild => "No child of the service has this child_id. Enter it as it stands in children.csv",
        TieAnswer.HasAnotherUpn => "This child has another UPN in the case record. Say whether to tie this one to it as well",
        _ => "No row waits with this UPN any more. Go back to the list",
    };

    /// <summary>Which of a child's own UPN and the one that waits is likely wrong, by their check letters.</summary>
    public static string WhichIsWrong(string own, string waiting) => (Upn.HasRightLetter(own), Upn.HasRightLetter(waiting)) switch
    {
        (false, true) => "The first letter of the UPN in the case record does not fit its digits, so that one is likely wrong. Correct it there.",
        (true, false) => "The first letter of the UPN in the return does not fit its digits, so that one is likely wrong. Ask the local authority.",
        (true, true) => "Both UPNs are well formed. The return may be of another child, or the child may have had two UPNs. Ask the school.",
        _ => "The first letter of neither UPN fits its digits, so both may be wrong. Ask the school.",
    };
}
