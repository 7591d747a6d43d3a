using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Tests.Mappings;

public class ProposalsTests
{
    [Theory]
    [InlineData("children", "DOB", "date_of_birth")]
    [InlineData("children", "Date of Birth", "date_of_birth")]
    [InlineData("children", "DateOfBirth", "date_of_birth")]
    [InlineData("children", "Birth-Date", "date_of_birth")]
    [InlineData("children", "Gender", "sex")]
    [InlineData("children", "YP ID", "child_id")]
    [InlineData("children", "Client ID", "child_id")]
    [InlineData("children", "UPN Number", "upn")]
    [InlineData("children", "Ethnic Origin", "ethnicity")]
    [InlineData("children", "ethnicty", "ethnicity")]
    [InlineData("orders", "Intervention start", "start_date")]
    [InlineData("orders", "Sentence Type", "legal_outcome")]
    [InlineData("orders", "Date of Sentence", "outcome_date")]
    [InlineData("orders", "Intervention ID", "order_id")]
    [InlineData("ete", "Provision", "provision_type")]
    [InlineData("ete", "Hours offered per week", "hours_offered")]
    [InlineData("ete", "Hrs Attended", "hours_attended")]
    [InlineData("ete", "Suitable?", "suitability")]
    [InlineData("ete", "URN", "school_urn")]
    [InlineData("sendaln", "EHCP Y/N", "formal_plan")]
    [InlineData("sendaln", "SEN identified", "identified")]
    [InlineData("care_status", "LAC status", "status")]
    [InlineData("exclusions", "Exclusion reason code", "reason")]
    [InlineData("part_time_timetables", "Parental agreement", "parent_agreed")]
    [InlineData("attendance", "Possible sessions", "sessions_possible")]
    public void A_header_as_systems_write_it_is_proposed_as_ours(string file, string header, string ours) =>
        Assert.Equal(ours, OfHeader(file, header).Ours);

    [Theory]
    [InlineData("children", "Surname")]
    [InlineData("children", "PNC")]
    [InlineData("children", "Postcode")]
    [InlineData("children", "ID")]
    [InlineData("children", "2024")]
    [InlineData("orders", "Date")]
    [InlineData("orders", "Worker")]
    [InlineData("orders", "Offence")]
    [InlineData("orders", "Planned end date")]
    [InlineData("ete", "Hours")]
    [InlineData("ete", "Comments")]
    [InlineData("ete", "Start or end date")]
    [InlineData("sendaln", "SEN type")]
    [InlineData("care_status", "Legal status")]
    public void A_header_that_could_be_something_else_is_not_proposed(string file, string header) =>
        Assert.Null(OfHeader(file, header).Ours);

    [Fact]
    public void Of_two_headers_for_one_column_the_one_that_says_it_best_is_proposed()
    {
        var proposals = Proposals.OfHeaders(FileKind.Ete, ["Start-Date", "From", "Date to", "Date ended"]);

        Assert.Equal("start_date", proposals["Start-Date"].Ours);
        Assert.Null(proposals["From"].Ours);
        Assert.Null(proposals["Date to"].Ours);
        Assert.Contains("end_date", proposals["Date ended"].Nearest);
    }

    [Fact]
    public void A_column_that_is_there_under_our_name_is_proposed_for_no_other() =>
        Assert.Null(Proposals.OfHeaders(FileKind.Ete, ["start_date", "From"])["From"].Ours);

    [Theory]
    [InlineData("legal_outcome", "Referral Order", "REFERRAL_ORDER")]
    [InlineData("legal_outcome", "YRO", "YOUTH_REHABILITATION_ORDER")]
    [InlineData("legal_outcome", "Detention & Training Order", "DETENTION_AND_TRAINING_ORDER")]
    [InlineData("legal_outcome", "Section 250", "SECTION_250")]
    [InlineData("legal_outcome", "Referal Order", "REFERRAL_ORDER")]
    [InlineData("disposal_type", "DTO - Licence", "DTO_LICENCE")]
    [InlineData("provision_type", "Mainstream", "MAINSTREAM_SCHOOL")]
    [InlineData("provision_type", "School (mainstream)", "MAINSTREAM_SCHOOL")]
    [InlineData("provision_type", "PRU", "PUPIL_REFERRAL_UNIT")]
    [InlineData("provision_type", "NEET", "NONE")]
    [InlineData("provision_type", "EHE", "ELECTIVELY_HOME_EDUCATED")]
    [InlineData("provision_type", "Part-time employment", "PART_TIME_EMPLOYMENT")]
    [InlineData("suitability", "Y", "SUITABLE")]
    [InlineData("suitability", "Not suitable", "UNSUITABLE")]
    [InlineData("sex", "Male", "1")]
    [InlineData("sex", "Female", "2")]
    [InlineData("ethnicity", "WBRI", "W1")]
    [InlineData("ethnicity", "White: Irish", "W2")]
    [InlineData("ethnicity", "Any other Asian background", "A9")]
    [InlineData("identified", "Y", "YES")]
    [InlineData("formal_plan", "N", "NO")]
    [InlineData("plan_type", "EHC Plan", "EHCP")]
    [InlineData("level", "Level 2", "LEVEL_2")]
    [InlineData("subject", "Mathematics", "MATHS")]
    [InlineData("status", "LAC", "LOOKED_AFTER")]
    [InlineData("category", "Fixed Term", "SUSP")]
    [InlineData("category", "Permanent", "PERM")]
    [InlineData("reason", "Bullying", "BU")]
    public void A_value_as_systems_write_it_is_proposed_as_our_code(string column, string value, string ours) =>
        Assert.Equal(ours, OfValue(column, value).Ours);

    [Theory]
    [InlineData("legal_outcome", "YRO with ISS")]
    [InlineData("legal_outcome", "Youth Conditional Order")]
    [InlineData("legal_outcome", "Section 90")]
    [InlineData("legal_outcome", "Section 251")]
    [InlineData("legal_outcome", "Caution")]
    [InlineData("legal_outcome", "Community Resolution with help")]
    [InlineData("legal_outcome", "Sam Smith")]
    [InlineData("legal_outcome", "42")]
    [InlineData("provision_type", "Education")]
    [InlineData("provision_type", "School")]
    [InlineData("provision_type", "Unemployment")]
    [InlineData("provision_type", "3")]
    [InlineData("suitability", "Partly suitable")]
    [InlineData("sex", "Non-binary")]
    [InlineData("ethnicity", "White")]
    [InlineData("ethnicity", "Mixed")]
    [InlineData("identified", "1")]
    [InlineData("level", "Level 4")]
    [InlineData("level", "Level 12")]
    [InlineData("subject", "Science")]
    [InlineData("reason", "Threatening behaviour")]
    public void A_value_that_could_mean_something_else_is_left_to_a_person(string column, string value) =>
        Assert.Null(OfValue(column, value).Ours);

    [Fact]
    public void Where_none_is_clearly_best_the_nearest_three_are_offered()
    {
        var proposal = OfValue("legal_outcome", "YRO with ISS");

        Assert.Equal("YOUTH_REHABILITATION_ORDER", proposal.Nearest[0]);
        Assert.InRange(proposal.Nearest.Count, 1, 3);
    }

    [Theory]
    [InlineData("ETE placements 2025.csv", "YP ID,Provision,Start date", "ete")]
    [InlineData("Education", "YP ID,Provision type,From,To", "ete")]
    [InlineData("Disposals Q2", "Client ID,Intervention ID,Sentence,Sentence date,Start date,End date", "orders")]
    [InlineData("Sheet1", "Client ID,DOB,Gender", "children")]
    [InlineData("export", "Client ID,Order ID,Outcome,Outcome date,Start date,DOB", "orders")]
    [InlineData("RUI list", "Client ID,Start date", "investigations")]
    [InlineData("Sheet2", "UPN,Exclusion type,Start date,Reason", "exclusions")]
    public void A_file_is_known_by_its_name_or_by_its_columns(string name, string headers, string ours) =>
        Assert.Equal(ours, Proposals.OfFile(name, headers.Split(',')).Ours);

    [Theory]
    [InlineData("Notes", "Client ID,Date,Note")]
    [InlineData("Sheet3", "Client ID,Start date,End date")]
    [InlineData("Orders", "Colour,Price,Size")]
    [InlineData("Read me", "About this file")]
    public void A_file_that_may_be_anything_is_left_to_a_person(string name, string headers) =>
        Assert.Null(Proposals.OfFile(name, headers.Split(',')).Ours);

    [Fact]
    public void Every_known_name_is_proposed_as_what_it_is_listed_for()
    {
        var wrong = KnownNames()
            .SelectMany(row => row.Names.SelectMany(name => Places(row).Select(place => (Name: $"{place} {name}", row.Ours, Proposed: Propose(row.What, place, name)))))
            .Where(name => name.Proposed != name.Ours)
            .Select(name => $"{name.Name}: {name.Proposed ?? "nothing"} and not {name.Ours}")
            .ToList();

        Assert.Equal([], wrong);
        Assert.True(KnownNames().Count() > 100);
    }

    private static IEnumerable<string> Places((string What, string Of, string Ours, string[] Names) row) => row switch
    {
        { What: "file" } => [""],
        { What: "column", Of: "" } => FileKind.All.Where(kind => kind.Columns.Any(column => column.Name == row.Ours)).Select(kind => kind.Name),
        _ => [row.Of],
    };

    private static string? Propose(string what, string place, string name) => what switch
    {
        "file" => Proposals.OfFile(name, [.. FileKind.All.SelectMany(kind => kind.Columns).Select(column => column.Name).Distinct()]).Ours,
        "column" when FileKind.Find(place)!.Columns.Any(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) => name,
        "column" => OfHeader(place, name).Ours,
        _ => OfValue(place, name).Ours,
    };

    private static IEnumerable<(string What, string Of, string Ours, string[] Names)> KnownNames()
    {
        using var reader = new StreamReader(typeof(Proposals).Assembly.GetManifestResourceStream("known-names.csv")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[1], cells[2], cells[3].Split(';')))];
    }

    private static Proposal OfHeader(string file, string header) => Proposals.OfHeaders(FileKind.Find(file)!, [header])[header];

    private static Proposal OfValue(string column, string value) =>
        Proposals.OfValue(CodedColumns.All.Single(coded => coded.Column.Name == column), value);
}
