namespace KpiBoard.Import.Benchmarks;

/// <summary>What area a row of an Explore Education Statistics file is of.</summary>
public enum EesLevel
{
    National,
    Regional,
    LocalAuthority,

    /// <summary>A school, a district, a ward, or another of the standard's levels that no page shows.</summary>
    Other,
}
