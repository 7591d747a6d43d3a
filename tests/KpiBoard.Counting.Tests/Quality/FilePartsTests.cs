using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;

namespace KpiBoard.Counting.Tests.Quality;

public sealed class FilePartsTests
{
    private static readonly Period Spring = Period.Of(new Quarter(2024, 1));
    private static readonly SourceFiles Extract = new(Sources.None, [On("2024-01-05"), On("2024-07-20")], new(95, 100), default);
    private static readonly SourceFiles Exclusions = new(Sources.Exclusions, [On("2024-01-05")], new(40, 40), new(30, 40));

    [Fact]
    public void Each_source_has_its_days_its_rows_used_and_a_return_its_rows_matched() => Assert.Equal(
        [
            "InTime None 90/90 20", "RowsUsed None 95/100 ",
            "InTime Exclusions 29/90 92", "RowsUsed Exclusions 40/40 ", "RowsMatched Exclusions 30/40 ",
        ],
        Parts(allHaveUpn: false));

    [Fact]
    public void Rows_that_wait_weaken_nothing_where_every_child_has_a_upn() =>
        Assert.DoesNotContain(Parts(allHaveUpn: true), part => part.StartsWith("RowsMatched", StringComparison.Ordinal));

    private static IEnumerable<string> Parts(bool allHaveUpn) => FileParts.Of(Spring, On("2024-09-30"), [Extract, Exclusions], allHaveUpn)
        .Select(part => $"{part.Kind} {part.Source} {part.Ratio.Numerator}/{part.Ratio.Denominator} {part.Days}");
}
