using KpiBoard.Counting;
using KpiBoard.Import.Benchmarks;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Population;

/// <summary>Who the children are, beside children aged 10 to 17 where the service works, or beside people of all ages where no others are at hand.</summary>
/// <param name="Ethnicity">A row for each of the five groups.</param>
/// <param name="Sex">Two rows; none without a population of children.</param>
/// <param name="Unknown">Children whose ethnicity is not known, as text.</param>
/// <param name="Trouble">A sentence when there is a population file that could not be used.</param>
public sealed record RepresentationView(
    IReadOnlyList<RepresentationRow> Ethnicity, IReadOnlyList<RepresentationRow> Sex, string Unknown, string? Trouble)
{
    /// <summary>Children aged 10 to 17 are at hand, so that shares can be compared.</summary>
    public bool IsOfChildren => Ethnicity.Any(row => row.Population is not null);

    public static RepresentationView Of(PeriodFigures now, IReadOnlyList<LocalAuthority> authorities, LocalPopulation population)
    {
        RepresentationRow Row(string split, string value) => new(
            split,
            value,
            ValueTitles.Of(split, value),
            Cohort(now, split, value),
            population.File?.Find(authorities, split, value),
            split == "ethnicity" ? [.. authorities.Select(authority => CensusEthnicity.Find(authority, value))] : []);
        List<RepresentationRow> sex = [Row("sex", "female"), Row("sex", "male")];
        return new(
            [.. EthnicGroup.All.Select(group => Row("ethnicity", group))],
            sex.Exists(row => row.Population is not null) ? sex : [],
            Cohort(now, "ethnicity", "unknown_ethnic") is { } unknown ? FigureWords.Of(unknown) : FigureWords.Hidden,
            population.Trouble);
    }

    // Of all children, those of unknown ethnicity too: how many they are is often hidden, and then so would be every share.
    private static Ratio? Cohort(PeriodFigures now, string split, string value) =>
        FigureWords.ChildrenOf(now, "all", "all") is { } all && now.ValuesOf(split).Any()
            // A split that is shown has every value that some child has.
            ? !now.ValuesOf(split).Contains(value) ? new(0, all)
            : FigureWords.ChildrenOf(now, split, value) is { } children ? new(children, all)
            : null
            : null;
}
