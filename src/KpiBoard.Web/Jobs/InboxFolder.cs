namespace KpiBoard.Web.Jobs;

/// <summary>Where services put their files: a folder a service, named by its code. Shared by every node.</summary>
/// <param name="Path">Setting <c>KPIBOARD_INBOX</c>; the folders inside must be on one file system.</param>
public sealed record InboxFolder(string Path)
{
    /// <summary>Null for a code that is no plain name, which came with a file and is kept away from paths.</summary>
    public ServiceInbox? Find(string serviceCode) =>
        IsPlain(serviceCode) ? new ServiceInbox(System.IO.Path.Combine(Path, serviceCode)) : null;

    /// <summary>The inbox of a service that is known to have one.</summary>
    public ServiceInbox Of(string serviceCode) =>
        Find(serviceCode) ?? throw new InvalidOperationException("This service's code cannot name a folder.");

    private static bool IsPlain(string code) =>
        code.Length is > 0 and <= 100 && code.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
