using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Ledger;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>Which figure an address asks for, and which of its children.</summary>
/// <param name="Period">A quarter, or <see cref="Caseload"/>; null for the latest quarter that is over.</param>
/// <param name="Places">Of <see cref="Place"/>, in small letters; none for all.</param>
public sealed record AskedLedger(string? Measure, string? Period, string? Split, string? Value, IReadOnlyList<string> Places)
{
    /// <summary>In the place of a quarter: the caseload of the day of the latest count.</summary>
    public const string Caseload = "caseload";

    /// <summary>In the place of a <see cref="Place"/>: children who are out of the cohort.</summary>
    public const string Out = "out";

    /// <summary>Every measure that a page shows, or the command prints.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
        [.. RuleBook.Standard.Published.Concat(RuleBook.Standard.Measures).Append(UnsuitableEte.KnownAtEnd).DistinctBy(measure => measure.Id)];

    /// <summary>Null for an id that is no measure's.</summary>
    public Measure? ToMeasure() => string.IsNullOrEmpty(Measure) ? Measures[0] : Measures.FirstOrDefault(known => known.Id == Measure);

    /// <summary>Null for a name that is no split's, or a value that no child can have.</summary>
    public (Split Split, string Value)? ToPart() => string.IsNullOrEmpty(Split) || Split == "all" ? (Counting.Splits.Split.All, "all")
        : AllSplits.Find(Split) is { } split && Value is not null && ValueTitles.PlaceOf(Split, Value) < int.MaxValue ? (split, Value)
        : null;

    /// <summary>Null for what is no period of a service that was counted for a day.</summary>
    public Period? ToPeriod(DateOnly asOf) => string.IsNullOrEmpty(Period) ? Counting.Period.Of(Quarter.LatestComplete(asOf))
        : Period == Caseload ? Counting.Period.Of(asOf)
        : Counting.Period.QuarterOf(Period) is { } quarter && quarter >= Quarter.Of(Cohorts.FirstDay) && quarter <= Quarter.Of(asOf) ? Counting.Period.Of(quarter)
        : null;

    public bool Shows(Place place) => Places.Count == 0 || Places.Contains(NameOf(place));

    public bool ShowsOut => Places.Count == 0 || Places.Contains(Out);

    /// <summary>As the address writes it.</summary>
    public static string NameOf(Place place) => place switch
    {
        Place.Counted => "counted",
        Place.NotCounted => "not_counted",
        Place.NotKnown => "not_known",
        _ => "not_asked",
    };
}
