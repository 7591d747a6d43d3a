namespace KpiBoard.Web.Files.Conflicts;

/// <summary>What a person sends who rules on a conflict.</summary>
public sealed class RulingForm
{
    /// <summary>The longest reason kept, in characters.</summary>
    public const int LongestReason = 500;

    /// <summary>Names the conflict.</summary>
    public string? Key { get; set; }

    /// <summary><c>case</c> or <c>return</c>.</summary>
    public string? Right { get; set; }

    public string? Reason { get; set; }

    /// <summary>What is missing, by the part of the form that mends it.</summary>
    public IEnumerable<(string Part, string Sentence)> Problems()
    {
        if (Right is not ("case" or "return"))
        {
            yield return ("right", "Choose which of the two is right");
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            yield return ("reason", "Write how you know, so that others can follow it");
        }
        else if (Reason.Length > LongestReason)
        {
            yield return ("reason", "Write the reason in 500 characters or fewer");
        }
    }
}
