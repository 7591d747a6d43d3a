namespace KpiBoard.Counting.Interpretation;

/// <summary>The two nations, as the list of services names them. Their figures are never mixed.</summary>
public static class Nation
{
    public const string England = "England";

    public const string Wales = "Wales";
}
