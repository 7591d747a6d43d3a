namespace KpiBoard.Web.Files.Uploads;

/// <summary>An upload that is not taken; the message is a sentence for the officer who sent it.</summary>
public sealed class UploadException : Exception
{
    public UploadException(string message)
        : base(message)
    {
    }

    public UploadException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UploadException()
    {
    }
}
