namespace KpiBoard.Data.Private;

/// <summary>The private PostgreSQL could not be made, started or stopped; the message ends with what PostgreSQL said.</summary>
public sealed class PostgresStartException : Exception
{
    public PostgresStartException(string message) : base(message)
    {
    }

    internal PostgresStartException(string sentence, string said)
        : base(said.Length == 0 ? sentence : $"{sentence} PostgreSQL said:{Environment.NewLine}{said}")
    {
    }
}
