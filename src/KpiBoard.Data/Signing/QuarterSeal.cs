using KpiBoard.Counting;

namespace KpiBoard.Data.Signing;

/// <summary>How far a board is with a quarter, and who did what.</summary>
/// <param name="Review">The last; null when there was none.</param>
/// <param name="Signature">Null until it is signed.</param>
/// <param name="Print">Of the figures and texts as they stand now.</param>
public sealed record QuarterSeal(Period Period, Review? Review, Signature? Signature, string Print)
{
    public SealState State => Signature is not null ? SealState.Sealed
        : Review?.Print == Print ? SealState.Reviewed
        : SealState.Draft;

    /// <summary>It was reviewed, and figures or texts changed since.</summary>
    public bool HasChangedSinceReview => Signature is null && Review is not null && Review.Print != Print;
}
