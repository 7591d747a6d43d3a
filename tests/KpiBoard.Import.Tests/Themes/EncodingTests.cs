using System.Text;

namespace KpiBoard.Import.Tests.Themes;

public class EncodingTests
{
    private const string Text = "service_code,child_id,date_of_birth\nY001,Zoë’s,2009-05-01\nY001,C2,x\n";

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "" },
        { "utf-8 bom", "" },
        { "utf-16", "" },
        { "utf-16BE", "" },
        { "windows-1252", "children.csv is not written in UTF-8 and was read as Windows-1252, which Excel writes." },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void File_is_read_alike_in_each_encoding(string encoding, string note)
    {
        var reading = new Extract().Bytes("children.csv", Encoded(encoding)).Read();

        Assert.Equal(["children.csv:3 date_of_birth error date_invalid"], Found.Of(reading));
        Assert.Equal("Zoë’s", reading.Services()[0].Children[0].Child.ChildId);
        Assert.Equal(note, string.Join(' ', reading.Notes));
    }

    [Fact]
    public void Plain_letters_need_no_note() =>
        Assert.Empty(new Extract().Bytes("children.csv", Encoding.ASCII.GetBytes("service_code,child_id,date_of_birth\n")).Read().Notes);

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public void Letter_that_lies_across_two_pieces_of_the_file_is_still_read(int before)
    {
        var header = "service_code,child_id,date_of_birth,";
        var text = header + string.Join(',', Filled(before - header.Length - 1)) + "é\nY001,C1,2009-05-01\n";

        Assert.DoesNotContain(new Extract().Text(FileKind.Children, text).Read().Notes, note => note.Contains("1252", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Zero_byte_outside_text_of_two_bytes_a_letter_refuses_the_file(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes("service_code,child_id,start_date\nY001,C1\0,2024-01-05\n");

        Assert.Equal(["investigations.csv:1 error file_unreadable"], Found.Of(new Extract().Bytes("investigations.csv", bytes).Read()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Zero_character_in_text_of_two_bytes_a_letter_refuses_the_file(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("service_code,child_id,start_date\nY001,C1\0,2024-01-05\n")];

        Assert.Equal(["investigations.csv:1 error file_unreadable"], Found.Of(new Extract().Bytes("investigations.csv", bytes).Read()));
    }

    private static byte[] Encoded(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8 bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            "utf-8" => new UTF8Encoding(false),
            _ => Encoding.GetEncoding(name),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
    }

    // Names of columns we do not know, together so many characters.
    private static IEnumerable<string> Filled(int characters)
    {
        for (; characters > 1001; characters -= 1001)
        {
            yield return new('x', 1000);
        }

        yield return new('x', characters);
    }
}
