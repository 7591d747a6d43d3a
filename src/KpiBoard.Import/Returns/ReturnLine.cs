using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>A row of the return as it stands in a file.</summary>
internal sealed record ReturnLine(string File, int Line, ReturnTable Table, ReturnRow Row, ReturnHeader Header)
{
    /// <summary>What is filled in; null for what is no number.</summary>
    public Dictionary<ReturnColumn, long?> Numbers { get; } = [];
}
