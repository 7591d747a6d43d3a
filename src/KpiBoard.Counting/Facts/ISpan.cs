namespace KpiBoard.Counting.Facts;

/// <summary>A fact that holds from a day to a day, both included, or has not ended.</summary>
public interface ISpan
{
    DateOnly StartDate { get; }

    /// <summary>Null while it is open.</summary>
    DateOnly? EndDate { get; }
}
