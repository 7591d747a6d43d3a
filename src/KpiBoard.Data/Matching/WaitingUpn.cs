namespace KpiBoard.Data;

/// <summary>A UPN of education returns that no child of the service has yet.</summary>
/// <param name="Files">The rows that wait, by file without <c>.csv</c>.</param>
/// <param name="From">The earliest start among its rows.</param>
/// <param name="To">The latest.</param>
public sealed record WaitingUpn(string Upn, IReadOnlyList<(string File, int Rows)> Files, DateOnly From, DateOnly To)
{
    public int Rows => Files.Sum(file => file.Rows);

    /// <summary>The schools its rows name, by URN; none when they name none, or nobody asked.</summary>
    public IReadOnlyList<string> Schools { get; init; } = [];
}
