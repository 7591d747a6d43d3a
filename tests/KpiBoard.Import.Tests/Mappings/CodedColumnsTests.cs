using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Tests.Mappings;

public class CodedColumnsTests
{
    [Fact]
    public void Rows_read_every_code_that_can_be_chosen()
    {
        foreach (var coded in CodedColumns.All)
        {
            Assert.All(coded.Codes, code => Assert.DoesNotContain($"{coded.Column} ", Unknown(coded, code.Ours), StringComparison.Ordinal));
            Assert.All(coded.Codes, code => Assert.True(coded.Accepts(code.Ours)));
        }
    }

    [Fact]
    public void What_is_no_code_is_found_in_the_rows_too()
    {
        foreach (var coded in CodedColumns.All.Where(coded => !coded.IsFree))
        {
            Assert.False(coded.Accepts("Circus"));
            Assert.Contains($"{coded.Column} ", Unknown(coded, "Circus"), StringComparison.Ordinal);
        }
    }

    private static string Unknown(CodedColumn coded, string value) => string.Join("; ", Found.InRow(coded.File, $"{coded.Column}={value}").Split("; ")
        .Where(found => found.Contains("code_unknown", StringComparison.Ordinal) || found.Contains("outcome_not_listed", StringComparison.Ordinal)));
}
