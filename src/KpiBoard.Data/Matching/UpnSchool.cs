namespace KpiBoard.Data;

/// <summary>A school at which a row says the pupil was.</summary>
internal sealed record UpnSchool(string Upn, string Urn);
