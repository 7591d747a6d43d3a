using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>A row of the return as it stands in a file.</summary>
/// <param name="Service">As the line says; empty when it does not.</param>
/// <param name="Quarter">As the line says; empty when it does not.</param>
internal sealed record ReturnLine(string File, int Line, ReturnTable Table, ReturnRow Row, ReturnHeader Header, string Service, string Quarter)
{
    /// <summary>What is filled in; null for what is no number.</summary>
    public Dictionary<ReturnColumn, long?> Numbers { get; } = [];

    /// <summary>The same row of the same return. That of another quarter is another mistake.</summary>
    public bool Repeats(ReturnLine other) => other.Row == Row && other.Service == Service && other.Quarter == Quarter;
}
