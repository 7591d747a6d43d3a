using KpiBoard.Import.Mappings;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Mappings;

public class MappedReadingTests
{
    private static readonly FileKind Ete = FileKind.Ete;

    [Fact]
    public void A_file_of_another_name_with_other_headers_and_codes_is_read_as_ours()
    {
        var reading = Read(
            new Extract().Without(Ete).Bytes("ETE placements 2025.csv", "YP ID,Provision,From,Suitable?\nC1,Mainstream,05/01/2024,Y\n"u8.ToArray()),
            Entry.File("ETE placements 2024.csv", "ete"),
            Entry.Constant(Ete, "service_code", "Y001"),
            Entry.Header(Ete, "YP ID", "child_id"),
            Entry.Header(Ete, "Provision", "provision_type"),
            Entry.Header(Ete, "FROM", "start_date"),
            Entry.Header(Ete, "Suitable?", "suitability"),
            Entry.Value(Ete, "provision_type", "mainstream", "MAINSTREAM_SCHOOL"),
            Entry.Value(Ete, "suitability", "y", "SUITABLE"));

        Assert.Empty(Found.Of(reading));
        Assert.Empty(reading.Notes);
        var child = reading.Services().Single().Children.Single(child => child.Placements.Count > 0);
        Assert.Equal("MAINSTREAM_SCHOOL", child.Placements[0].Provision.Code);
    }

    [Fact]
    public void Our_own_file_name_wins_over_a_mapped_one()
    {
        var reading = Read(new Extract().Row(Ete).Bytes("Education.csv", "x"u8.ToArray()), Entry.File("Education", "ete"));

        Assert.Empty(Found.Of(reading));
        Assert.Equal("1 used", Found.Tally(reading, Ete));
        Assert.Equal(["Education.csv was not read: ete.csv is there itself."], reading.Notes);
    }

    [Fact]
    public void Two_files_mapped_to_one_are_neither_read()
    {
        var reading = Read(
            new Extract().Without(Ete).Bytes("A.csv", "x"u8.ToArray()).Bytes("B.csv", "x"u8.ToArray()), Entry.File("A", "ete"), Entry.File("B", "ete"));

        Assert.Equal(["ete.csv:1 error file_unreadable"], Found.Of(reading));
        Assert.StartsWith("There are two files to be read as ete.csv", reading.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_column_wins_over_a_mapped_header_and_over_a_constant()
    {
        var reading = Read(
            new Extract().Text(FileKind.Investigations, "service_code,child_id,start_date,Opened\nY001,C1,2024-01-05,rubbish\n"),
            Entry.Header(FileKind.Investigations, "Opened", "start_date"),
            Entry.Constant(FileKind.Investigations, "service_code", "Y009"));

        Assert.Empty(Found.Of(reading));
        Assert.Equal("1 used", Found.Tally(reading, FileKind.Investigations));
    }

    [Fact]
    public void A_code_of_ours_keeps_its_meaning_whatever_is_remembered()
    {
        var reading = Read(new Extract().Row(Ete, "provision_type=other"), Entry.Value(Ete, "provision_type", "Other", "MAINSTREAM_SCHOOL"));

        Assert.Equal("OTHER", reading.Services().Single().Children.SelectMany(child => child.Placements).Single().Provision.Code);
    }

    [Fact]
    public void Outcomes_and_disposals_are_mapped_like_codes()
    {
        var orders = FileKind.Orders;
        var reading = Read(
            new Extract().Row(orders, "legal_outcome=Referral Order").Row(orders, "order_id=O2|legal_outcome=DTO|disposal_type=Licence half"),
            Entry.Value(orders, "legal_outcome", "referral order", "REFERRAL_ORDER"),
            Entry.Value(orders, "legal_outcome", "DTO", "DETENTION_AND_TRAINING_ORDER"),
            Entry.Value(orders, "disposal_type", "Licence half", "DTO_LICENCE"));

        Assert.Empty(Found.Of(reading));
        Assert.Equal(["REFERRAL_ORDER", "DETENTION_AND_TRAINING_ORDER"], reading.Services().Single().Children.SelectMany(child => child.Orders).Select(order => order.LegalOutcome));
    }

    [Fact]
    public void A_value_that_is_not_mapped_is_found_under_our_column_as_it_stands()
    {
        var reading = Read(
            new Extract().Text(Ete, "service_code,child_id,Provision,start_date,suitability\nY001,C1,Circus,2024-01-05,SUITABLE\n"),
            Entry.Header(Ete, "Provision", "provision_type"),
            Entry.Value(Ete, "provision_type", "Mainstream", "MAINSTREAM_SCHOOL"));

        Assert.Equal(["ete.csv:2 provision_type error code_unknown"], Found.Of(reading));
        Assert.Equal("Circus", reading.Findings[0].Value);
    }

    [Fact]
    public void A_constant_makes_no_row_of_a_blank_line()
    {
        var reading = Read(
            new Extract().Text(FileKind.Investigations, "child_id,start_date\nC1,2024-01-05\n,\n\n"), Entry.Constant(FileKind.Investigations, "service_code", "Y001"));

        Assert.Empty(Found.Of(reading));
        Assert.Equal("1 used", Found.Tally(reading, FileKind.Investigations));
    }

    [Fact]
    public void Without_a_needed_column_that_is_not_mapped_the_rows_are_kept_out_as_ever()
    {
        var reading = Read(new Extract().Text(Ete, "service_code,child_id,Provision\nY001,C1,COLLEGE\n"), Entry.Header(Ete, "Provision", "provision_type"));

        Assert.Equal(["ete.csv:1 start_date error column_missing"], Found.Of(reading));
    }

    [Fact]
    public void The_text_is_kept_as_it_was_read_and_counts_as_another_when_it_is_read_otherwise()
    {
        var extract = new Extract().Row(Ete, "provision_type=Mainstream");
        var keep = new ReadOptions(Extract.AsOf) { KeepRows = true };
        var plain = extract.Read(keep).TextOf(Ete, "Y001")!;
        var mapped = extract.Read(keep with { Mapping = new([Entry.Value(Ete, "provision_type", "Mainstream", "MAINSTREAM_SCHOOL")]) }).TextOf(Ete, "Y001")!;
        var ofAnother = extract.Read(keep with { Mapping = new([Entry.Value(FileKind.Orders, "residence", "Here", "LOCAL")]) }).TextOf(Ete, "Y001")!;

        Assert.Equal(plain.Packed, mapped.Packed);
        Assert.NotEqual(plain.Hash, mapped.Hash);
        Assert.Equal(plain.Hash, ofAnother.Hash);
    }

    [Fact]
    public void A_sheet_of_a_workbook_is_mapped_by_its_name()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.xlsx");
        Formats.Book.Write(path, [
            ("children", [["service_code", "child_id", "date_of_birth"], ["Y001", "C1", "2009-05-01"]]),
            ("orders", [["service_code", "child_id", "order_id", "legal_outcome", "outcome_date", "start_date"]]),
            ("Education", [["service_code", "child_id", "provision_type", "start_date"], ["Y001", "C1", "COLLEGE", "2024-01-05"]]),
            ("sendaln", [["service_code", "child_id", "identified", "start_date"]]),
        ]);
        var reading = new InputReader(new(Extract.AsOf) { Mapping = new([Entry.File("education", "ete")]) }).Read(path);

        Assert.Equal("1 used", Found.Tally(reading, Ete));
    }

    private static InputReading Read(Extract extract, params MappingEntry[] entries) =>
        extract.Read(new(Extract.AsOf) { Mapping = new(entries) });
}
