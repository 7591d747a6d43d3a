namespace KpiBoard.Data.Tables;

/// <summary>Table <c>services</c>: a youth justice service. Holds nothing of a child, and is not hidden by service.</summary>
public sealed class ServiceRow
{
    public required string ServiceCode { get; init; }

    public required string Name { get; set; }

    /// <summary>England or Wales; null for a service that came with a file and was never set up.</summary>
    public string? Nation { get; set; }

    public string? Region { get; set; }

    public string? PoliceForce { get; set; }

    /// <summary>Set up from the list of services. Once some service is, files of others are refused.</summary>
    public required bool IsSetUp { get; set; }
}
