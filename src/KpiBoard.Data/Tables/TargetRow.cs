namespace KpiBoard.Data.Tables;

/// <summary>Table <c>targets</c>: what is aimed at in a measure, by a service or by the nation.</summary>
internal sealed class TargetRow
{
    /// <summary>In the place of a service, for the nation's targets.</summary>
    public const string Nation = "*";

    public required string ServiceCode { get; init; }

    public required string Measure { get; init; }

    public required DateOnly FromDay { get; init; }

    public required DateOnly? Until { get; init; }

    public required decimal Share { get; init; }

    public required string SetBy { get; init; }

    public required DateTime SetAt { get; init; }
}
