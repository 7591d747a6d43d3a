namespace KpiBoard.Web.Open;

/// <summary>A youth justice service.</summary>
/// <param name="Nation">Null, as region and police force are, when the service was never set up.</param>
public sealed record ServiceAnswer(string Code, string Name, string? Nation, string? Region, string? PoliceForce);
