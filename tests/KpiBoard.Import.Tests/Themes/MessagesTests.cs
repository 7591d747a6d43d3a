using System.Text.RegularExpressions;

namespace KpiBoard.Import.Tests.Themes;

public partial class MessagesTests
{
    [Fact]
    public void Each_code_has_sentences_of_its_own_that_say_what_is_wrong_and_the_remedy()
    {
        var messages = Enum.GetValues<FindingCode>()
            .Select(code => new Finding("orders.csv", 2, "start_date", Severity.Error, code, "It is damaged.").Message)
            .ToList();

        Assert.Equal(messages.Count, messages.Distinct().Count());
        Assert.All(messages, message => Assert.Matches(TwoClauses(), message));
        Assert.All(messages, message => Assert.Matches(Remedy(), message));
    }

    [Fact]
    public void Codes_are_printed_as_the_import_formats_name_them() =>
        Assert.Equal(["file_unreadable", "file_missing", "column_missing"], Enum.GetValues<FindingCode>().Take(3).Select(code => new Finding("", 0, "", Severity.Error, code).CodeName));

    [Theory]
    [InlineData("children", "date_of_birth=12/31/2009")]
    [InlineData("children", "sex=12/31/2009|ethnicity=12/31/2009|upn=12/31/2009")]
    [InlineData("children", "sex=R201100018042|ethnicity=R201100018042|date_of_birth=R201100018042")]
    [InlineData("exclusions", "category=R201100018042|reason=r201100018042|sessions=R201100018042|start_date=R201100018042")]
    [InlineData("exclusions", "upn=T20110001804V")]
    [InlineData("exclusions", "child_id=|upn=R2011000180421")]
    [InlineData("orders", "child_id=C3")]
    public void No_message_repeats_a_date_of_birth_or_a_upn(string file, string values)
    {
        var extract = new Extract().Row(FileKind.Children, "child_id=C3|date_of_birth=12/31/2009").Row(FileKind.Find(file)!, values);

        Assert.NotEmpty(extract.Read().Findings);
        Assert.All(extract.Read().Findings, finding => Assert.DoesNotMatch(PersonalDetail(), finding.Message));
    }

    [Fact]
    public void Value_in_a_message_is_short_and_on_one_line()
    {
        var finding = Assert.Single(new Extract().Row(FileKind.Ete, "provision_type=" + new string('x', 300) + "\n\u001b[2J").Read().Findings);

        Assert.InRange(finding.Value!.Length, 1, 40);
        Assert.DoesNotContain(finding.Message, char.IsControl);
    }

    [Theory]
    [InlineData("ete", "hours_offered=169", "hours_offered \"169\" is not a whole number of 0 or more and at most 168 a week. Write a number such as 16.")]
    [InlineData("exclusions", "sessions=x", "sessions \"x\" is not a whole number of 0 or more. Write a number such as 16.")]
    [InlineData("ete", "provision_type=PRISON", "provision_type \"PRISON\" is not one of its codes. Use a code of the list.")]
    [InlineData("ete", "suitability=GOOD", "suitability \"GOOD\" is not one of its codes and counts as blank. Use a code of the list.")]
    [InlineData("exclusions", "child_id=", "The row names no child. Fill in child_id, upn or both.")]
    [InlineData("ete", "child_id=", "child_id is blank and the row cannot be used without it. Fill it in.")]
    public void Message_fits_its_column(string file, string values, string message) =>
        Assert.Equal(message, Assert.Single(new Extract().Row(FileKind.Find(file)!, values).Read().Findings).Message);

    [GeneratedRegex(@"^[A-Zacdehoprst\w].*[.:;,].+\.$", RegexOptions.Singleline)]
    private static partial Regex TwoClauses();

    [GeneratedRegex("Add|add|Fill|Write|Use|Correct|correct|Give|Delete|Mend|Check|check|Record|Take|take|export|waits|recorded")]
    private static partial Regex Remedy();

    [GeneratedRegex("12/31/2009|2009-05-01|R20110001804|T20110001804", RegexOptions.IgnoreCase)]
    private static partial Regex PersonalDetail();
}
