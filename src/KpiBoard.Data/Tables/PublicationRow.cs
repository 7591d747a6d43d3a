namespace KpiBoard.Data.Tables;

/// <summary>Table <c>publications</c>: the figures of one period for those who may not see children, small counts hidden.</summary>
internal sealed class PublicationRow
{
    public required string ServiceCode { get; init; }

    public required string Period { get; init; }

    public required string Figures { get; init; }
}
