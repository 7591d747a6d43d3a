using System.Globalization;
using System.Text;

namespace KpiBoard.Data.Private;

/// <summary>Held as long as this program may touch the data folder. The kernel frees it however the program ends.</summary>
internal sealed class FolderLock : IDisposable
{
    // EWOULDBLOCK of flock, which .NET passes on as it is: any other number is another trouble with the file.
    private const int HeldByAnother = 11;

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <exception cref="AlreadyRunningException">Another holds it, in this process or another.</exception>
    public static async Task<FolderLock> TakeAsync(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, "postgres.lock");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            file.Flush();
            return new FolderLock(file);
        }
        catch (IOException trouble) when (trouble.HResult == HeldByAnother)
        {
            // Not read by ourselves: .NET takes a lock to read, too, and is refused.
            var (_, holder) = await Command.RunAsync(["cat", "--", path], cancellation);
            throw new AlreadyRunningException(path, holder);
        }
        catch (UnauthorizedAccessException)
        {
            throw new PostgresStartException($"The user {Environment.UserName} may not write to {path}. "
                + "Run KpiBoard as the user who made the data folder, or choose another data folder.");
        }
    }

    // The file stays: were it deleted, two programs could each lock one of two files of the same name.
    public void Dispose() => _file.Dispose();
}
