namespace KpiBoard.Import.Tests.Returns;

/// <summary>What is wrong with a return is said where it stands, all at once, and nothing of it is used.</summary>
public class ReturnFindingsTests
{
    [Fact]
    public void Good_return_has_no_finding() => Assert.Empty(new SentReturn().Findings());

    [Fact]
    public void Row_that_is_none_of_the_returns_is_unknown_and_the_one_it_meant_missing() => Assert.Equal(
        ["0 description error row_missing", "15 description error row_unknown"],
        new SentReturn().Cell("kpi2 college", "description", "Colege").Findings());

    [Theory]
    [InlineData("kpi2 college")]
    [InlineData("kpi2 attended_25")]
    [InlineData("kpi3 plan")]
    public void Row_that_is_not_there_is_missing(string row) =>
        Assert.Equal(["0 description error row_missing"], new SentReturn().Without(row).Findings());

    [Fact]
    public void Row_on_two_lines_is_told_at_the_second() =>
        Assert.Equal(["16 description error row_twice"], new SentReturn().Twice("kpi2 college").Findings());

    [Theory]
    [InlineData("reporting_date", "30/06/2024")]
    [InlineData("yot_code", "")]
    public void Row_on_two_lines_is_so_however_its_quarter_and_service_are_written(string column, string text) =>
        Assert.Equal(["16 description error row_twice"], new SentReturn().Twice("kpi2 college").Cell("kpi2 college", column, text).Findings());

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    [InlineData("[c]")]
    [InlineData("99999999999")]
    public void Cell_must_be_a_whole_number_of_nought_or_more(string text) =>
        Assert.Equal(["15 ro_school_end error number_invalid"], new SentReturn().Cell("kpi2 college", "ro_school_end", text).Findings());

    [Theory]
    [InlineData("kpi2 suitable", "ro_school_end")]
    [InlineData("kpi2 suitable", "ro_above_start")]
    [InlineData("kpi2 in_ete", "ro_school_start")]
    [InlineData("kpi2 university", "yro_above_end")]
    [InlineData("kpi3 identified", "ro")]
    [InlineData("kpi3 plan", "ro")]
    public void More_children_than_all_they_are_a_part_of_is_an_error(string row, string column)
    {
        var sent = new SentReturn().Cell(row, column, "4");

        Assert.Contains($"{sent.LineOf(row)} {column} error number_above_all", sent.Findings());
    }

    [Theory]
    [InlineData("kpi2 part_time")]
    [InlineData("kpi2 offered_1_15")]
    [InlineData("kpi2 attended_16_24")]
    public void Rows_of_different_children_are_together_no_more_than_all(string row) =>
        Assert.Single(new SentReturn().Cell(row, "ro_school_end", "1").Findings(), finding => finding.EndsWith("ro_school_end error number_above_all", StringComparison.Ordinal));

    [Theory]
    [InlineData("kpi2 school_part_time")]
    [InlineData("kpi2 suitable")]
    public void Share_can_never_be_more_than_the_whole(string row)
    {
        // The rows of one kind of provision together, and the start where the ages at it are blank.
        var sent = new SentReturn();
        foreach (var column in sent.Lines[0].Where(name => name.EndsWith("_start", StringComparison.Ordinal)))
        {
            sent.Cell("kpi2 all", column, "");
        }

        Assert.Equal(
            [$"{sent.LineOf(row)} ro_school_start error number_above_all"],
            sent.Cell(row, "ro_school_start", "4").Findings().Where(finding => finding.Contains("error", StringComparison.Ordinal)));
    }

    [Fact]
    public void More_hours_attended_than_offered_is_no_error() => Assert.Empty(
        new SentReturn().Cell("kpi2 attended_25", "ro_school_end", "2").Cell("kpi2 attended_16_24", "ro_school_end", "1").Findings());

    [Theory]
    [InlineData("kpi2 all", "ro_school_start", "2", "2 ro_school_start error totals_differ")]
    [InlineData("kpi2 all", "ro_above_end", "1", "2 ro_school_end error totals_differ")]
    [InlineData("kpi3 all", "ro", "4", "35 ro error totals_differ")]
    public void Same_children_add_up_to_one_number(string row, string column, string text, string finding) =>
        Assert.Contains(finding, new SentReturn().Cell(row, column, text).Findings());

    [Theory]
    [InlineData("2024Q5")]
    [InlineData("soon")]
    [InlineData("2023-03-31")]
    [InlineData("2026-04-01")]
    public void Quarter_must_have_begun_and_be_one_of_the_KPIs(string text) =>
        Assert.Equal(["2 reporting_date error quarter_unknown"], new SentReturn().Column("reporting_date", text).Findings());

    [Theory]
    [InlineData("2024Q1")]
    [InlineData("2024q1")]
    [InlineData("01/04/2024")]
    [InlineData("2024-05-15")]
    public void Quarter_is_that_of_any_of_its_days(string text) =>
        Assert.Equal(SentReturn.Quarter, new SentReturn().Column("reporting_date", text).Read().Return?.Quarter);

    [Fact]
    public void Two_quarters_in_one_file_are_refused_once() => Assert.Equal(
        ["15 reporting_date error several_returns"], new SentReturn().Cell("kpi2 college", "reporting_date", "2024-07-01").Findings());

    [Fact]
    public void Two_services_in_one_file_are_refused_once() => Assert.Equal(
        ["15 yot_code error several_returns"], new SentReturn().Cell("kpi2 college", "yot_code", "S02").Findings());

    [Fact]
    public void Two_whole_returns_in_one_file_are_refused_without_naming_every_row()
    {
        var (sent, other) = (new SentReturn(), new SentReturn().Column("reporting_date", "2024-09-30"));
        sent.Lines.AddRange(other.Lines);

        Assert.Equal(["40 reporting_date error several_returns"], sent.Findings());
    }

    [Theory]
    [InlineData(FindingCode.ServiceUnknown, "yot_code \"S01\" is not one of the services set up here. Correct it, or ask for the service to be set up.")]
    [InlineData(FindingCode.ServiceNotYours, "yot_code \"S01\" is not a service you may import for. Correct it, or ask for the right to.")]
    public void Service_that_may_not_be_returned_for_is_an_error(FindingCode code, string message) => Assert.Equal(
        [message], new SentReturn().Read(new(Extract.AsOf) { ServiceProblem = _ => code }).Findings.Select(finding => finding.Message));

    [Fact]
    public void Blanks_about_the_code_of_the_service_do_not_matter() =>
        Assert.Equal("S01", new SentReturn().Column("yot_code", " S01 ").Read().Return?.ServiceCode);

    [Theory]
    [InlineData(null, "1 yot_code error value_missing")]
    [InlineData("S01", null)]
    public void Return_without_a_service_is_of_who_sent_it(string? sender, string? finding) => Assert.Equal(
        finding is null ? [] : [finding], new SentReturn().Column("yot_code", "").Findings(new(Extract.AsOf) { OwnService = sender }));

    [Fact]
    public void Return_must_say_its_quarter() =>
        Assert.Equal(["1 reporting_date error value_missing"], new SentReturn().Column("reporting_date", "").Findings());

    [Fact]
    public void Column_that_is_not_there_is_missing() => Assert.Equal(
        ["1 ro_school_end error column_missing"], new SentReturn().Each(line => line.Select(cell => cell == "ro_school_end" ? "" : cell)).Findings());

    [Fact]
    public void Everything_wrong_is_listed_at_once_and_nothing_used()
    {
        var sent = new SentReturn().Without("kpi3 plan").Twice("kpi2 university").Cell("kpi2 college", "ro_school_end", "x").Cell("kpi2 suitable", "ro_school_end", "9").Column("reporting_date", "soon");

        Assert.Null(sent.Read().Return);
        Assert.Equal(
            ["quarter_unknown", "row_missing", "row_twice", "number_above_all", "number_invalid"],
            sent.Read().Findings.Select(finding => finding.CodeName).Order(StringComparer.Ordinal).OrderByDescending(name => name.StartsWith('q')).ThenByDescending(name => name.StartsWith('r')));
    }

    [Theory]
    [InlineData("all", "is blank at the end", Severity.Error)]
    [InlineData("college", "is blank at the start, and what it would say is not known", Severity.Warning)]
    public void Row_of_blanks_is_told(string row, string words, Severity severity) => Assert.Contains(
        new SentReturn().Cell($"kpi2 {row}", "*", "").Read().Findings,
        finding => finding.Severity == severity && finding.Message.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Row_of_blanks_is_not_known_and_the_rest_is_used()
    {
        var figures = new SentReturn().Cell("kpi2 college", "*", "").Read().Return!.Figures.Select(figure => figure.Measure.Id).ToList();

        Assert.DoesNotContain("kpi2_provision_college_end", figures);
        Assert.Contains("kpi2_provision_university_end", figures);
    }
}
