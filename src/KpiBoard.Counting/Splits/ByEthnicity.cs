namespace KpiBoard.Counting.Splits;

/// <summary>The group of the ethnicity code; blank or not in the list is unknown.</summary>
public static class ByEthnicity
{
    public static Split Split { get; } = Split.Of("ethnicity", "Ethnicity", child => child.Ethnicity);
}
