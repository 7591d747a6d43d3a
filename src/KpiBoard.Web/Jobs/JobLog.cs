using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Jobs;

/// <summary>What jobs write to the log: codes, ids and kinds of fault; no name of a file and nothing of a child.</summary>
internal static partial class JobLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Kind} {RunId} of {Service} began, attempt {Attempt}")]
    public static partial void Began(ILogger log, JobKind kind, Guid runId, string service, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Kind} {RunId} of {Service} ended as {State}")]
    public static partial void Ended(ILogger log, JobKind kind, Guid runId, string service, JobState state);

    [LoggerMessage(Level = LogLevel.Error, Message = "Run {RunId} of {Service} was stopped by {Fault}")]
    public static partial void Stopped(ILogger log, Guid runId, string service, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What is to be done was not looked for to the end; the next look goes on: {Fault}")]
    public static partial void NotWatched(ILogger log, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The inbox has a folder {Name}, which is no service here; it is left alone")]
    public static partial void UnknownFolder(ILogger log, string name);

    [LoggerMessage(Level = LogLevel.Error, Message = "Files in the inbox of {Service} cannot be moved: look at the folder's rights")]
    public static partial void Unmovable(ILogger log, string service);
}
