using KpiBoard.Data.Tables;
using KpiBoard.Import.Mappings;

namespace KpiBoard.Web.Files.Mappings;

/// <summary>What the mapping page of an input shows.</summary>
/// <param name="Input">The run that imported it, and how it would be read; null when it is no longer kept.</param>
public sealed record MappingView(ServiceRow Service, (JobRunRow Run, MappingDraft Draft)? Input);
