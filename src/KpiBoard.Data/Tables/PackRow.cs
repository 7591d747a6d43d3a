namespace KpiBoard.Data.Tables;

/// <summary>Table <c>packs</c>: one pack of a service, from asking to its files.</summary>
internal sealed class PackRow
{
    public required string ServiceCode { get; init; }

    public required Guid PackId { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Choice { get; init; }

    public required string Period { get; init; }

    public required PackForm Form { get; init; }

    public required string AskedBy { get; init; }

    public required DateTime AskedAt { get; init; }

    public required PackState State { get; set; }

    public string? Progress { get; set; }

    public string? Failure { get; set; }

    public DateTime? MadeAt { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? Rules { get; set; }

    public string? Files { get; set; }

    public string? Figures { get; set; }

    public byte[]? Pdf { get; set; }

    public byte[]? Xlsx { get; set; }

    public byte[]? Csv { get; set; }
}
