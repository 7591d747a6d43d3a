using System.IO.Compression;
using System.Text;
using KpiBoard.Counting.Facts;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Foreign;

public class BladeExportTests
{
    private const string NamedPlan = "Blade-Export_02-03-2026_namedplan.csv";

    private static readonly FileKind Kind = FileKind.EhcPlans;

    [Fact]
    public void Plan_is_followed_to_its_child_and_its_review_through_the_ids_of_the_tables()
    {
        var reading = new Export().Read();

        Assert.Equal(new EhcPlan(new(2022, 9, 28), null, new(2025, 11, 4)), Assert.Single(PlansOf(reading, "C1")));
        Assert.Empty(Found.Of(reading));
        Assert.Equal("1 used, 1 unmatched", Found.Tally(reading, Kind));
    }

    [Fact]
    public void Zip_of_the_export_beside_other_modules_in_capitals_is_the_same()
    {
        using var folder = new TemporaryFolder();
        using (var zip = new ZipArchive(File.Create(folder.File("sen2.zip")), ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in new Export().With("senneed", "activeplanstableid,sentype", "P1,SEMH").Files)
            {
                using var entry = zip.CreateEntry(name.EndsWith("namedplan.csv", StringComparison.Ordinal) ? name.ToUpperInvariant() : name).Open();
                entry.Write(bytes);
            }
        }

        var reading = new InputReader(Options).Read(folder.File("sen2.zip"));

        Assert.Equal(new EhcPlan(new(2022, 9, 28), null, new(2025, 11, 4)), Assert.Single(PlansOf(reading, "C1")));
        Assert.Contains("Blade-Export_02-03-2026_senneed.csv says nothing of when a plan", reading.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Latest_decision_is_the_review_and_a_meeting_without_a_decision_is_none()
    {
        var export = new Export().With(
            "activeplans",
            "activeplanstableid,requeststableid,reviewmeeting,lastreview",
            "P1,Q1,2025-Feb-01 00:00:00,2025-Mar-01 00:00:00",
            "P2,Q1,2026-Jan-09 00:00:00,",
            "P3,Q1,2024-Feb-01 00:00:00,2024-Mar-01 00:00:00");

        Assert.Equal(new(2025, 3, 1), PlansOf(export.Read(), "C1")[0].LastReviewDate);
    }

    [Fact]
    public void Plan_that_ceased_has_its_end_and_no_review_of_the_plan_in_force()
    {
        var export = new Export().With("namedplan", "namedplantableid,assessmenttableid,startdate,ceasedate", "N1,A1,2019-Jan-07 00:00:00,2021-Jul-30 00:00:00");

        Assert.Equal(new EhcPlan(new(2019, 1, 7), new(2021, 7, 30), null), Assert.Single(PlansOf(export.Read(), "C1")));
    }

    [Theory]
    [InlineData("2022-09-28")]
    [InlineData("28/09/2022")]
    [InlineData("2022-SEP-28")]
    public void Date_in_our_own_forms_is_read_too(string date) =>
        Assert.Equal(new(2022, 9, 28), PlansOf(new Export().With("namedplan", "assessmenttableid,startdate", $"A1,{date}").Read(), "C1")[0].StartDate);

    [Fact]
    public void What_is_wrong_is_told_by_the_officers_own_file_line_and_column()
    {
        var export = new Export()
            .With("namedplan", "namedplantableid,assessmenttableid,startdate,ceasedate", "N2,A2,soon,", "N1,A1,2022-Sep-28 09:30:00,")
            .With("person", "persontableid,upn", "T2,H801200001001", "T1,A201100018042")
            .With("children", "service_code,child_id,date_of_birth,upn", "Y001,C1,2009-05-01,A201100018042");

        Assert.Equal(
            ["Blade-Export_02-03-2026_namedplan.csv:3 startdate error date_invalid", "Blade-Export_02-03-2026_person.csv:3 upn warning upn_check_letter"],
            Found.Of(export.Read()).Where(found => found.StartsWith("Blade", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("person", "person and namedplan together")]
    [InlineData("requests", "without its file requests")]
    [InlineData("assessment", "without its file assessment")]
    public void Export_that_lacks_a_file_that_leads_to_the_child_is_refused_by_name(string missing, string sentence)
    {
        var finding = Assert.Single(new Export().Without(missing).Read().Findings);

        Assert.Equal((NamedPlan, FindingCode.FileUnreadable), (finding.File, finding.Code));
        Assert.Contains(sentence, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_files_are_enough_where_they_carry_the_childs_own_table_id()
    {
        var export = new Export()
            .With("namedplan", "namedplantableid,persontableid,startdate,ceasedate", "N1,T1,2022-Sep-28 00:00:00,")
            .With("activeplans", "activeplanstableid,persontableid,lastreview", "P1,T1,2025-Nov-04 00:00:00")
            .Without("requests").Without("assessment");

        Assert.Equal(new EhcPlan(new(2022, 9, 28), null, new(2025, 11, 4)), Assert.Single(PlansOf(export.Read(), "C1")));
    }

    [Fact]
    public void Native_id_leads_to_no_child_for_nobody_has_said_that_it_is_the_childs()
    {
        var export = new Export()
            .With("namedplan", "namedplantableid,NativeId,assessmenttableid,startdate,ceasedate", "N1,1,A1,2022-Sep-28 00:00:00,")
            .With("person", "persontableid,NativeId,upn", "T1,1,R201100018042")
            .Without("requests").Without("assessment");

        Assert.Equal(FindingCode.FileUnreadable, Assert.Single(export.Read().Findings).Code);
    }

    [Fact]
    public void Plan_whose_child_the_export_has_not_is_counted_and_said()
    {
        var reading = new Export().With("namedplan", "assessmenttableid,startdate", "A1,2022-Sep-28 00:00:00", "A7,2022-Sep-28 00:00:00", ",2022-Sep-28 00:00:00").Read();

        Assert.Equal("1 used, 2 unmatched", Found.Tally(reading, Kind));
        Assert.Contains($"{NamedPlan} has 2 plans whose child is not in the export's other files, so nobody can be found for them.", reading.Notes);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Two_exports_at_once_are_refused_for_there_is_no_telling_which_is_meant()
    {
        var export = new Export();
        export.Files["Blade-Export_03-03-2026_namedplan.csv"] = export.Files[NamedPlan];

        Assert.Equal(FindingCode.FileUnreadable, Assert.Single(export.Read().Findings).Code);
    }

    [Fact]
    public void Without_a_service_to_be_of_the_export_is_refused() =>
        Assert.Contains("names no service", Assert.Single(new Export().Read(Options with { OwnService = null }).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_of_a_child_but_its_upn_is_kept()
    {
        var text = new Export().Read().TextOf(Kind, "Y001")!;
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(text.Packed), CompressionMode.Decompress), Encoding.UTF8);

        Assert.Equal(
            """
            1,service_code,upn,start_date,end_date,last_review_date
            2,Y001,R201100018042,2022-09-28,,2025-11-04
            3,Y001,H801200001001,2024-01-15,,

            """.ReplaceLineEndings("\n"),
            unpacked.ReadToEnd());
    }

    private static ReadOptions Options => Export.Standard;

    private static IReadOnlyList<EhcPlan> PlansOf(InputReading reading, string child) =>
        reading.Services().Single().Children.Single(record => record.Child.ChildId == child).EhcPlans;
}
