using KpiBoard.Import.Benchmarks;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Tests.Benchmarks;

public sealed class LaitFileTests
{
    private const string Header = "measure_short,measure,polarity,year_type,years,la_number,la_or_region,region,value\n";

    private const string Rows = Header
        + "FirstYJS,First Time entrants to the Youth Justice System,Low,Calendar Year,2024,202,Camden,Inner London,241\n"
        + "FirstYJS,First Time entrants to the Youth Justice System,Low,Calendar Year,2024,970,England,NA,1258\n"
        + "TotPermEx,Total Permanent Exclusions,Low,Academic Year,2023/24,202,Camden,Inner London,8.5589999999999999E-2\n"
        + "TotPermEx,Total Permanent Exclusions,Low,Academic Year,2023/24,970,England,NA,0.12889\n"
        + "TotPermEx,Total Permanent Exclusions,Low,Academic Year,2022/23,202,Camden,Inner London,-\n";

    [Fact]
    public void Value_is_found_by_measure_year_and_authority()
    {
        var file = Published.Lait(Rows);

        Assert.Equal(0.085589999999999999m, file.Find("TotPermEx", "2023/24", Published.Camden).Number);
        Assert.Equal(0.12889m, file.FindEngland("TotPermEx", "2023/24").Number);
        Assert.Equal(WhyNoNumber.NotAvailable, file.Find("TotPermEx", "2022/23", Published.Camden).WhyNot);
        Assert.Equal(WhyNoNumber.Blank, file.Find("TotPermEx", "2021/22", Published.Camden).WhyNot);
    }

    [Fact]
    public void England_row_of_first_time_entrants_is_a_sum_and_so_no_rate()
    {
        var file = Published.Lait(Rows);

        Assert.Equal(241, file.Find("FirstYJS", "2024", Published.Camden).Number);
        Assert.Equal(WhyNoNumber.NotTheMeasure, file.FindEngland("FirstYJS", "2024").WhyNot);
    }

    [Fact]
    public void Authority_of_Wales_has_no_number_in_it() =>
        Assert.Equal(WhyNoNumber.Blank, Published.Lait(Rows).Find("TotPermEx", "2023/24", LocalAuthority.Of("yot-cardiff").Single()).WhyNot);

    [Fact]
    public void Two_rows_of_one_area_and_year_are_refused() =>
        Assert.Throws<UnreadableException>(() => Published.Lait(Rows + "TotPermEx,Total Permanent Exclusions,Low,Academic Year,2023/24,202,Camden,Inner London,1\n"));
}
