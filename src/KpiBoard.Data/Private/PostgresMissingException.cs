namespace KpiBoard.Data.Private;

/// <summary>PostgreSQL, or a tool needed to run it, is not installed; the message says what to install.</summary>
public sealed class PostgresMissingException(string message) : Exception(message);
