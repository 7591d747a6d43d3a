namespace KpiBoard.Import.Formats;

/// <summary>A file that cannot be read; the message is a sentence for the officer who sent it.</summary>
public sealed class UnreadableException : Exception
{
    public UnreadableException(string message)
        : base(message)
    {
    }

    public UnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnreadableException()
    {
    }
}
