namespace KpiBoard.Counting.Interpretation;

/// <summary>What inspectors found in one of the six areas they visited, beside other children there. All in percent.</summary>
/// <param name="Excluded">Of the children inspected, permanently excluded at some time.</param>
/// <param name="PupilsExcluded">Of pupils of <paramref name="PupilsOf"/>.</param>
/// <param name="Neet">Of the caseload above school age, not in education, employment or training.</param>
/// <param name="NeetOfAuthority">Of the authority's 16 and 17 year olds; for Wales what the inspectors set in its place.</param>
/// <remarks>Source: joint inspection of June 2022, Tables 3 and 4.</remarks>
public sealed record InspectedArea(
    string ServiceCode, string Name, string Nation, decimal Excluded, decimal PupilsExcluded, string PupilsOf, decimal Neet, decimal NeetOfAuthority)
{
    private const string Region = "the region";

    public static IReadOnlyList<InspectedArea> All { get; } =
    [
        new("yot-conwy-and-denbighshire", "Conwy and Denbighshire", Interpretation.Nation.Wales, 31, 0.05m, "Wales", 17, 11.1m),
        new("yot-camden", "Camden", Interpretation.Nation.England, 52, 0.04m, Region, 23.5m, 1.8m),
        new("yot-doncaster", "Doncaster", Interpretation.Nation.England, 76, 0.06m, Region, 23, 3.1m),
        new("yot-leicester-city", "Leicester", Interpretation.Nation.England, 19, 0.06m, Region, 29, 4.7m),
        new("yot-bristol", "Bristol", Interpretation.Nation.England, 58, 0.07m, Region, 30, 3.5m),
        new("yot-salford", "Salford", Interpretation.Nation.England, 48, 0.08m, Region, 18, 4.8m),
    ];

    /// <summary>Null when the service was none of the six.</summary>
    public static InspectedArea? Find(string serviceCode) => All.FirstOrDefault(area => area.ServiceCode == serviceCode);
}
