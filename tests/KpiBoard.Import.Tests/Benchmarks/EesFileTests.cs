using KpiBoard.Import.Benchmarks;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Tests.Benchmarks;

public sealed class EesFileTests
{
    // The first rows of the department's demonstration, which names the column of levels otherwise than the standard.
    private const string Demonstration = """
        time_period,time_identifier,geographical_level,country_code,country_name,region_code,region_name,sex,school_phase,number_children,percent_children
        202021,Academic year,National,E92000001,England,,,Total,Total,1000,100.000
        202021,Academic year,National,E92000001,England,,,Male,Total,490,49.000
        202021,Academic year,Regional,E92000001,England,E12000001,North East,Total,Total,100,100.000
        201920,Academic year,National,E92000001,England,,,Total,Total,956,100.000

        """;

    // Participation of 16 and 17 year olds, 2021 and 2022: a row of a demonstration without codes, and an authority since abolished.
    private const string Participation = """
        time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,Age,NEET_percent,NEET_NK_EHCP_percent
        2022,Calendar year,National,E92000001,England,,,,,,16-17,2.6,8.6
        2022,Calendar year,Local authority,E92000001,England,E12000007,London,202,E09000007,Camden,16-17,1.6,c
        2022,Calendar year,Local authority,E92000001,England,E12000002,North West,909,E10000006,Cumbria,16-17,2.1,z
        2022,Calendar year,Local authority,E92000001,England,E12000007,London,,,LA demo,16-17,3.6,13.2

        """;

    private static readonly (string, string)[] Totals = [("sex", "Total"), ("school_phase", "Total")];

    [Theory]
    [InlineData(false, "\n")]
    [InlineData(true, "\n")]
    [InlineData(true, "\r\n")]
    public void Demonstration_is_read_with_a_byte_order_mark_or_without_and_with_either_line_end(bool bom, string lineEnd)
    {
        var file = Published.Ees(Demonstration.Replace("\n", lineEnd, StringComparison.Ordinal), bom);

        Assert.Equal([EesLevel.National, EesLevel.National, EesLevel.Regional, EesLevel.National], file.Rows.Select(row => row.Level));
        Assert.Equal(1000, file.FindNational("202021", "number_children", Totals).Number);
        Assert.Equal(956, file.FindNational("201920", "number_children", Totals).Number);
        Assert.Equal("Academic year", file.Rows[0].TimeIdentifier);
    }

    [Fact]
    public void Row_of_one_breakdown_is_not_taken_for_the_total()
    {
        var file = Published.Ees(Demonstration);

        Assert.Throws<UnreadableException>(() => file.FindNational("202021", "number_children"));
        Assert.Equal(490, file.FindNational("202021", "number_children", ("sex", "male"), ("school_phase", "Total")).Number);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_case()
    {
        var file = Published.Ees("VALUE,la_name,Old_LA_Code,Geographic_Level,time_period\n4.2,Camden,202,local authority,2025\n");

        Assert.Equal(4.2m, file.Find("2025", Published.Camden, "value").Number);
    }

    [Fact]
    public void Authority_is_found_by_its_row_and_a_symbol_stays_a_symbol()
    {
        var file = Published.Ees(Participation);

        Assert.Equal(1.6m, file.Find("2022", Published.Camden, "NEET_percent").Number);
        Assert.Equal(WhyNoNumber.Confidential, file.Find("2022", Published.Camden, "NEET_NK_EHCP_percent").WhyNot);
        Assert.Equal(2.6m, file.FindNational("2022", "NEET_percent").Number);
    }

    [Fact]
    public void Year_authority_or_column_that_is_not_there_is_blank()
    {
        var file = Published.Ees(Participation);

        Assert.Equal(WhyNoNumber.Blank, file.Find("2023", Published.Camden, "NEET_percent").WhyNot);
        Assert.Equal(WhyNoNumber.Blank, file.Find("2022", LocalAuthority.Of("yot-essex").Single(), "NEET_percent").WhyNot);
        Assert.Equal(WhyNoNumber.Blank, file.Find("2022", Published.Camden, "Level_3").WhyNot);
    }

    // SEN2 annual reviews, 2024: Buckinghamshire under the nine digits it had before 2020.
    [Fact]
    public void Three_digits_find_an_authority_whose_nine_digits_have_changed()
    {
        var file = Published.Ees("time_period,time_identifier,geographic_level,new_la_code,old_la_code,la_name,breakdown_topic,breakdown,total_ehc_plans,pc_decsion_4weeks\r\n"
            + "2024,Calendar year,Local authority,E10000002,825,Buckinghamshire,All annual reviews,All annual reviews,6020,x\r\n"
            + "2024,Calendar year,Local authority,E10000002,825,Buckinghamshire,Sex,Female,1800,x\r\n", bom: true);
        var buckinghamshire = LocalAuthority.All.Single(authority => authority.OldCode == "825");

        Assert.Equal(6020, file.Find("2024", buckinghamshire, "total_ehc_plans", ("breakdown", "All annual reviews")).Number);
        Assert.Equal(WhyNoNumber.NotAvailable, file.Find("2024", buckinghamshire, "pc_decsion_4weeks", ("breakdown", "All annual reviews")).WhyNot);
    }

    // Suspensions by SEN: no level, no three digits, a row for each rate; here under the nine digits before 2023.
    [Fact]
    public void File_without_levels_and_three_digits_is_found_by_any_nine_digits_the_authority_has_had()
    {
        var file = Published.Ees("time_period,time_identifier,new_la_code,la_name,region_code,education_phase,sen_provision,metric,value\n"
            + "202223,Autumn term,E10000027,Somerset,E12000009,Total,EHC plan,susp_rate,7.71\n"
            + "202223,Autumn term,E10000027,Somerset,E12000009,Total,EHC plan,perm_excl_rate,0.0\n"
            + "202223,Spring term,E10000027,Somerset,E12000009,Total,EHC plan,susp_rate,8.2\n");
        var somerset = LocalAuthority.All.Single(authority => authority.OldCode == "933");

        Assert.Equal(7.71m, file.Find("202223", somerset, "value", ("metric", "susp_rate"), ("time_identifier", "Autumn term")).Number);
        Assert.Equal(0, file.Find("202223", somerset, "value", ("metric", "perm_excl_rate")).Number);
    }

    [Fact]
    public void Three_digits_of_another_authority_are_not_overruled_by_nine_digits()
    {
        var file = Published.Ees("time_period,geographic_level,old_la_code,new_la_code,value\n2025,Local authority,203,E09000007,9\n");

        Assert.Equal(WhyNoNumber.Blank, file.Find("2025", Published.Camden, "value").WhyNot);
    }

    [Fact]
    public void File_without_a_time_period_is_refused() =>
        Assert.Equal("The column time_period is not in the header.", Assert.Throws<UnreadableException>(() => Published.Ees("a,b\n1,2\n")).Message);
}
