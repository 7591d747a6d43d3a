using KpiBoard.Import;

namespace KpiBoard.Web.Children.OneChild;

/// <summary>One fact of a child: what, from when to when, and where it stands.</summary>
/// <param name="Label">What stands at its bar.</param>
/// <param name="What">The same in full.</param>
/// <param name="Until">Null while it is open.</param>
/// <param name="Line">The first line of the file that says so.</param>
public sealed record TimelineFact(Lane Lane, string Label, string What, DateOnly From, DateOnly? Until, FileKind File, int Line, Tone Tone = Tone.Plain)
{
    /// <summary>It happened on a day.</summary>
    public bool IsMoment { get; init; }
}
