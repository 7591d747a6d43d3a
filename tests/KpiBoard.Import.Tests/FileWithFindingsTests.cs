using System.Text;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests;

public sealed class FileWithFindingsTests
{
    private const string Header = "service_code,child_id,order_id,legal_outcome,outcome_date,start_date,end_date,team";

    private static readonly ReadOptions Kept = new(Extract.AsOf) { KeepRows = true };

    [Fact]
    public async Task Every_cell_stands_as_it_was_with_the_findings_behind_it()
    {
        var given = await GivenBackAsync(
            $"{Header}\r\n"
            + "Y001, C1 ,O1,REFERRAL_ORDER,05/01/2024,2024-01-05,,\"North, \"\"A\"\"\"\r\n"
            + "Y001,C9,\"O\n2\",REFERRAL_ORDER,2024-01-05,2024-01-05,soon,South\r\n");

        Assert.Equal(
            [
                $"{Header},findings\r\n",
                "Y001, C1 ,O1,REFERRAL_ORDER,05/01/2024,2024-01-05,,\"North, \"\"A\"\"\",warning: residence is blank and counted as LOCAL. Record LOCAL or OTHER.\r\n",
                "Y001,C9,\"O\n2\",REFERRAL_ORDER,2024-01-05,2024-01-05,soon,South,"
                    + "\"error: No row of children.csv has this child_id. Add the child to the extract, or correct the id. "
                    + "error: end_date \"\"soon\"\" is not a date from 1990 on. Write it as 2024-03-31 or 31/03/2024, without a time. "
                    + "warning: residence is blank and counted as LOCAL. Record LOCAL or OTHER.\"\r\n",
            ],
            Records(given));
    }

    [Fact]
    public async Task Findings_stand_behind_the_longest_row_and_are_never_read_as_another_column()
    {
        var given = await GivenBackAsync($"{Header}\nY001,C1,O1,REFERRAL_ORDER,2024-01-05,2024-01-05\nY001,C1,O2,REFERRAL_ORDER,2024-01-05,2024-01-05,,,one,more\n");

        Assert.Equal([11, 11, 11], given.TrimEnd('\n').Split('\n').Select(line => line.Split(',').Length));
        Assert.StartsWith("Y001,C1,O1,REFERRAL_ORDER,2024-01-05,2024-01-05,,,,,warning: residence", given.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_again_it_is_read_as_before_and_the_column_is_named_in_a_note()
    {
        var text = $"{Header}\nY001,C1,O1,REFERRAL_ORDER,2024-01-05,2024-01-05,soon,\"a \"\"b\"\"\"\nY001,C2,O2,FINE,2024-01-05,2024-01-05,,\n";
        var first = Read(text);
        var again = Read(await GivenBackAsync(text));

        Assert.Equal(first.Findings, again.Findings);
        Assert.Equal("1 used, 1 set aside", Found.Tally(again, FileKind.Orders));
        Assert.Contains("orders.csv has columns that are not read: team, findings.", again.Notes);
    }

    [Fact]
    public async Task What_was_found_the_time_before_is_replaced_by_what_was_found_this_time()
    {
        var once = await GivenBackAsync($"{Header}\nY001,C1,O1,REFERRAL_ORDER,2024-01-05,2024-01-05,soon,\nY001,C1,O2,REFERRAL_ORDER,2024-01-05,2024-01-05,,\n");
        var mended = once.Replace(",soon,", ",2024-06-30,", StringComparison.Ordinal);
        var twice = await GivenBackAsync(mended);

        Assert.Equal($"{Header},findings", twice.Split('\n')[0]);
        Assert.Equal("Y001,C1,O1,REFERRAL_ORDER,2024-01-05,2024-01-05,2024-06-30,,warning: residence is blank and counted as LOCAL. Record LOCAL or OTHER.", twice.Split('\n')[1]);
    }

    [Fact]
    public async Task File_without_a_row_of_the_service_is_given_back_empty()
    {
        using var stream = new MemoryStream();
        await FileWithFindings.WriteAsync(stream, [], AsyncEnumerable.Empty<Finding>(), CancellationToken.None);

        Assert.True(stream.Length <= 3);
    }

    [Fact]
    public async Task Quotation_mark_left_open_at_the_very_end_is_given_back_too()
    {
        var given = await GivenBackAsync($"{Header}\nY001,C1,O1,REFERRAL_ORDER,2024-01-05,2024-01-05,,\"open");

        Assert.Contains("open", given, StringComparison.Ordinal);
        Assert.Equal(2, Records(given).Count);
    }

    private static InputReading Read(string orders) => new Extract().Row(FileKind.Children).Text(FileKind.Orders, orders).Read(Kept);

    private static async Task<string> GivenBackAsync(string orders)
    {
        var reading = Read(orders);
        using var stream = new MemoryStream();
        await FileWithFindings.WriteAsync(
            stream,
            reading.TextOf(FileKind.Orders, "Y001")!.Packed,
            reading.Findings.Where(finding => finding.File == "orders.csv").ToAsyncEnumerable(),
            CancellationToken.None);
        Assert.Equal([0xEF, 0xBB, 0xBF], stream.ToArray()[..3]);
        return Encoding.UTF8.GetString(stream.ToArray()[3..]);
    }

    // A line end inside quotation marks is none of a record.
    private static List<string> Records(string text)
    {
        var records = new List<string> { "" };
        var open = false;
        foreach (var character in text)
        {
            open ^= character == '"';
            records[^1] += character;
            if (character == '\n' && !open)
            {
                records.Add("");
            }
        }

        return [.. records.Where(record => record.Length > 0)];
    }
}
