using KpiBoard.Import.Mappings;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Mappings;

public class MappingDraftTests
{
    private static readonly FileKind Ete = FileKind.Ete;

    private readonly Dictionary<string, string> form = [];

    [Fact]
    public void An_officers_own_file_is_proposed_whole_and_its_rows_are_shown_as_they_will_be_read()
    {
        var draft = Draft(("Education.csv", "YP ID,Provision,From,Suitable\nC1,Mainstream,05/01/2024,Y\nC2,NEET,06/01/2024,N\n"));

        var file = Assert.Single(draft.Files);
        Assert.Equal((Ete, true), (file.Kind, draft.Problems.Count == 0));
        Assert.Equal(
            ["Column YP ID=child_id", "Column Provision=provision_type", "Column From=start_date", "Column Suitable=suitability", "Constant service_code=Y001"],
            file.Columns.Select(choice => $"{choice.Of.Kind} {choice.Of.ColumnName}{choice.Of.Theirs}={choice.Of.Ours}"));
        Assert.Equal(["Mainstream=MAINSTREAM_SCHOOL", "N=UNSUITABLE", "NEET=NONE", "Y=SUITABLE"], file.Values.Select(choice => $"{choice.Of.Theirs}={choice.Of.Ours}").Order(StringComparer.Ordinal));
        Assert.Equal(["Y001", "C1", "MAINSTREAM_SCHOOL", "05/01/2024", "SUITABLE", null, null, null, null], file.Sample!.Rows[0].Cells);
        Assert.All(file.Sample.Rows, row => Assert.Empty(row.Findings));
    }

    [Fact]
    public void What_is_drafted_is_read_so()
    {
        var file = ("Education.csv", "YP ID,Provision,From,Suitable\nC1,Mainstream,05/01/2024,Y\n");
        var extract = new Extract().Without(Ete).Bytes(file.Item1, System.Text.Encoding.UTF8.GetBytes(file.Item2));

        Assert.Empty(Found.Of(extract.Read(new(Extract.AsOf) { Mapping = Draft(file).Mapping })));
    }

    [Fact]
    public void What_a_person_chose_goes_before_what_is_remembered_and_that_before_a_proposal()
    {
        const string Text = "service_code,child_id,provision_type,start_date,Suitable\nY001,C1,Mainstream,2024-01-05,Y\n";
        var remembered = Entry.Value(Ete, "provision_type", "mainstream", "COLLEGE");
        Assert.Equal("COLLEGE", ValueOf(Draft(("ete.csv", Text), remembered)));

        form["Value|0|ete|provision_type|Mainstream"] = "OTHER";
        var draft = Draft(("ete.csv", Text), remembered);
        Assert.Equal("OTHER", ValueOf(draft));
        Assert.Equal("OTHER", Assert.Single(draft.Mapping.Entries, entry => entry.ColumnName == "provision_type").Ours);

        form["Value|0|ete|provision_type|Mainstream"] = "";
        Assert.DoesNotContain(Draft(("ete.csv", Text), remembered).Mapping.Entries, entry => entry.ColumnName == "provision_type");
    }

    [Fact]
    public void What_is_remembered_of_other_files_stays()
    {
        var other = Entry.Value(FileKind.Orders, "residence", "Here", "LOCAL");
        Assert.Contains(other, Draft(("ete.csv", "service_code,child_id,provision_type,start_date\n"), other).Mapping.Entries);
    }

    [Fact]
    public void A_code_that_is_none_of_ours_cannot_be_chosen()
    {
        form["Value|0|ete|provision_type|Mainstream"] = "CIRCUS";

        Assert.Equal("", ValueOf(Draft(("ete.csv", "service_code,child_id,provision_type,start_date\nY001,C1,Mainstream,2024-01-05\n"))));
    }

    [Fact]
    public void Two_headers_for_one_column_are_refused_with_a_sentence()
    {
        form["Column|0|ete||Opened"] = form["Column|0|ete||From"] = "start_date";
        var problem = Assert.Single(Draft(("ete.csv", "service_code,child_id,provision_type,Opened,From\n")).Problems);

        Assert.Equal("In ete.csv, \"Opened\" and \"From\" are to be read as start_date, which can be only one of them. Choose \"Do not read it\" for the others.", problem);
    }

    [Fact]
    public void Two_files_for_one_of_ours_are_refused_with_a_sentence()
    {
        form["File|0|||A.csv"] = form["File|1|||B.csv"] = "ete";
        var problem = Assert.Single(Draft([("A.csv", "a,b\n"), ("B.csv", "a,b\n")]).Problems);

        Assert.StartsWith("\"A.csv\" and \"B.csv\" are to be read as ete.csv", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sam Smith")]
    [InlineData("O'Neill")]
    [InlineData("12/05/2009")]
    [InlineData("2009-05-12")]
    [InlineData("R201100018042")]
    [InlineData("07700 900123")]
    [InlineData("lives with his aunt")]
    public void What_could_be_a_childs_name_date_or_number_is_not_shown(string value)
    {
        var sample = Assert.Single(Draft(("ete.csv", $"service_code,child_id,provision_type,start_date\nY001,C1,{value},2024-01-05\n")).Files).Sample!;

        Assert.Equal((0, 1), (sample.Values.Count, sample.ValuesHidden));
    }

    [Theory]
    [InlineData("Mainstream Academy")]
    [InlineData("AP_2")]
    [InlineData("Employment (zero hours)")]
    public void What_looks_like_a_code_is_shown(string value)
    {
        var sample = Assert.Single(Draft(("ete.csv", $"service_code,child_id,provision_type,start_date\nY001,C1,{value},2024-01-05\n")).Files).Sample!;

        Assert.Equal((value, 0), (Assert.Single(sample.Values).Text, sample.ValuesHidden));
    }

    [Fact]
    public void A_column_of_hundreds_of_different_values_is_none_of_codes()
    {
        var rows = string.Concat(Enumerable.Range(0, 400).Select(n => $"Y001,C1,School {n},2024-01-05\n"));
        var sample = Assert.Single(Draft(("ete.csv", $"service_code,child_id,provision_type,start_date\n{rows}")).Files).Sample!;

        Assert.Empty(sample.Values);
        Assert.Equal(300, sample.ValuesHidden);
    }

    [Fact]
    public void Files_in_our_own_words_leave_nothing_to_choose()
    {
        using var folder = Write(new Extract().Row(Ete).Row(FileKind.Exclusions).Files.Select(file => (file.Key, System.Text.Encoding.UTF8.GetString(file.Value))));
        var draft = MappingDraft.Of(folder.Path, Terms([]));

        Assert.Equal(5, draft.Files.Count);
        Assert.Empty(draft.Files.SelectMany(file => file.Choices));
        Assert.Empty(draft.Mapping.Entries);
    }

    [Fact]
    public void A_single_file_of_another_name_is_one_to_map()
    {
        using var folder = Write([("Education.csv", "YP ID,Provision,From\nC1,College,2024-01-05\n")]);
        var draft = MappingDraft.Of(folder.File("Education.csv"), Terms([]));

        Assert.Equal(Ete, Assert.Single(draft.Files).Kind);
        Assert.Equal("1 unmatched", Found.Tally(new InputReader(new(Extract.AsOf) { Mapping = draft.Mapping }).Read(folder.File("Education.csv")), Ete));
    }

    private static string ValueOf(MappingDraft draft) => draft.Files.SelectMany(file => file.Values).Single(choice => choice.Of.ColumnName == "provision_type").Of.Ours;

    private MappingDraft Draft((string Name, string Text) file, params MappingEntry[] remembered) => Draft([file], remembered);

    private MappingDraft Draft(IEnumerable<(string Name, string Text)> files, params MappingEntry[] remembered)
    {
        using var folder = Write(files);
        return MappingDraft.Of(folder.Path, Terms(remembered));
    }

    private DraftTerms Terms(MappingEntry[] remembered) => new(
        new(Extract.AsOf) { Mapping = new(remembered) }, new("Y001", "Somewhere"), field => form.GetValueOrDefault(field));

    private static TemporaryFolder Write(IEnumerable<(string Name, string Text)> files)
    {
        var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
        {
            File.WriteAllText(folder.File(name), text);
        }

        return folder;
    }
}
