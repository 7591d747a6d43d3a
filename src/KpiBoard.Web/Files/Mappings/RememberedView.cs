using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Mappings;

/// <summary>What is remembered for a service, and the inputs that can be mapped.</summary>
/// <param name="Kept">Runs whose input is still there, newest first.</param>
public sealed record RememberedView(ServiceRow Service, IReadOnlyList<MappingRow> Mappings, IReadOnlyList<JobRunRow> Kept);
