namespace KpiBoard.Import;

/// <summary>An error keeps its row out; a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}
