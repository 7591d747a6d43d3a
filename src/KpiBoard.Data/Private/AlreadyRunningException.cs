namespace KpiBoard.Data.Private;

/// <summary>Another running program holds the data folder.</summary>
public sealed class AlreadyRunningException(string lockFile, string holder) : Exception(
    $"KpiBoard is already running on this data folder: process {holder} holds the lock {lockFile}. "
    + "Use that one, or stop it first, or choose another data folder. "
    + "Do not delete the lock file: it is freed when that program ends.");
