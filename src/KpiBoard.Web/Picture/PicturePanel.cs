namespace KpiBoard.Web.Picture;

/// <summary>A heading with its sentence, its chart and its table.</summary>
/// <param name="Reading">One sentence or two: what it says, which way it goes, and what that can bear.</param>
/// <param name="InShort">The same in a few words; null where there is nothing to say.</param>
/// <param name="Series">None where only a sentence can be shown.</param>
public sealed record PicturePanel(Panel Panel, string Reading, string? InShort, IReadOnlyList<PictureSeries> Series)
{
    /// <summary>What is not shown to this viewer, and whom to ask.</summary>
    public string? Instead { get; init; }
}
