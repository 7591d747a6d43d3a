using KpiBoard.Web.Minutes;

namespace KpiBoard.Web.Commentaries;

/// <summary>What is sent to say something of a quarter.</summary>
public sealed class TextForm
{
    /// <summary>A page of a pack.</summary>
    public const int Longest = 2_000;

    public string? Words { get; set; }

    /// <summary>The version that the writer had before them.</summary>
    public int Read { get; set; }

    /// <summary>Of a story: its kind.</summary>
    public string? Kind { get; set; }

    /// <summary>What is wrong with the words; null when nothing is.</summary>
    public string? WordsProblem => MinuteForm.Problem(Words, "Enter what is to be said", Longest);
}
