using KpiBoard.Data.Jobs;

namespace KpiBoard.Web.Jobs;

/// <summary>A folder of a service's inbox that the watch never takes from: uploads lie in it until their runs are asked for.</summary>
/// <remarks>
/// An upload comes into a folder of its own. Once it is whole it is moved under the id of a run, then the run is asked for
/// with who sent it, and only then is the folder moved to where runs find their inputs. Killed before the run is asked for,
/// nobody ever looks at the upload; killed after, the run takes it by itself. So no upload is imported in part, nor as if
/// it lay in the inbox.
/// </remarks>
internal sealed class UploadRoom(string folder)
{
    /// <summary>A new folder for an upload to come into.</summary>
    public DirectoryInfo Open() => Directory.CreateDirectory(Under(Guid.CreateVersion7()));

    /// <summary>Moves one file under the run that is to be asked for.</summary>
    public void Gather(AskedImport asked, string file) => File.Move(file, Path.Combine(Directory.CreateDirectory(Under(asked.RunId)).FullName, asked.InputName!));

    /// <summary>Moves CSV files, each by its own name, together under the run that is to be asked for.</summary>
    public void Gather(AskedImport asked, IEnumerable<(string Name, string Path)> files)
    {
        var input = Directory.CreateDirectory(Path.Combine(Under(asked.RunId), asked.InputName!)).FullName;
        foreach (var (name, path) in files)
        {
            File.Move(path, Path.Combine(input, name));
        }
    }

    /// <summary>Moves what was gathered for a run; nothing when there is none, or another did.</summary>
    public void Take(Guid runId, string to)
    {
        if (!Directory.Exists(Under(runId)))
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            Directory.Move(Under(runId), to);
        }
        catch (IOException) when (!Directory.Exists(Under(runId)))
        {
            // The run began at this moment, and took it.
        }
    }

    /// <summary>Removes what nobody has asked for since a moment: it was on its way when the program was killed.</summary>
    public void Forget(DateTime before)
    {
        foreach (var left in Directory.Exists(folder) ? new DirectoryInfo(folder).GetDirectories() : [])
        {
            if (left.LastWriteTimeUtc < before)
            {
                left.Delete(recursive: true);
            }
        }
    }

    private string Under(Guid id) => Path.Combine(folder, id.ToString("D"));
}
