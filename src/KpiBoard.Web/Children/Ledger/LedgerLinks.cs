using KpiBoard.Counting;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>Where the children behind a service's figures stand, for those who may open children.</summary>
public sealed record LedgerLinks(string ServiceCode)
{
    /// <summary>The children of a figure.</summary>
    public string To(string measure, Period period, string split = "all", string value = "all") => $"/services/{ServiceCode}/ledger"
        + QueryString.Create(new KeyValuePair<string, string?>[]
        {
            new("measure", measure),
            new("period", period.Day is null ? period.Label : AskedLedger.Caseload),
            new("split", split),
            new("value", value),
        }.Where(part => split != "all" || part.Key is "measure" or "period")).Value;
}
