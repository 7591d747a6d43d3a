namespace KpiBoard.Counting.Facts;

/// <summary>The service's judgement of a placement.</summary>
public enum Suitability
{
    Suitable,
    Unsuitable,
    Unknown,
}
