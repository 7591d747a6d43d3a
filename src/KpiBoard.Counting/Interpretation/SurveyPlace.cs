namespace KpiBoard.Counting.Interpretation;

/// <summary>The place of a service's share among the services of the survey.</summary>
/// <param name="Below">Services whose band lies below that of the share.</param>
/// <param name="Beside">Services in the same band.</param>
/// <param name="Known">Services that knew their share.</param>
/// <param name="LeastBelow">Services below, were the share as low as chance allows (95%).</param>
/// <param name="MostBelow">Services below, were it as high.</param>
public sealed record SurveyPlace(int Below, int Beside, int Known, int LeastBelow, int MostBelow)
{
    /// <summary>Null when nobody was counted.</summary>
    public static SurveyPlace? Of(SurveyQuestion question, Ratio share)
    {
        if (share.Denominator == 0)
        {
            return null;
        }

        var chance = Wilson.Of(share.Numerator, share.Denominator);
        var band = BandOf(share.Share!.Value);
        return new(
            BelowBand(question, band), question.Bands[band], question.Known,
            BelowBand(question, BandOf((decimal)chance.Lower)), BelowBand(question, BandOf((decimal)chance.Upper)));
    }

    // The bands are of whole percent (0 to 10, 11 to 20), so a share is rounded first, half up.
    private static int BandOf(decimal share) => ((int)Math.Floor((share * 100) + 0.5m) - 1) / 10;

    private static int BelowBand(SurveyQuestion question, int band) => question.Bands.Take(band).Sum();
}
