using System.Text;
using KpiBoard.Web.Files.Uploads;
using Xunit;

namespace KpiBoard.Web.Tests.Files;

public sealed class SentNameTests
{
    [Theory]
    [InlineData("orders.csv", "orders.csv")]
    [InlineData("Chwarter 2 \u2013 gorchmynion (3).csv", "Chwarter 2 \u2013 gorchmynion (3).csv")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\me\\orders.csv", "orders.csv")]
    [InlineData("or\r\nders\u0000\u202e.csv", "orders.csv")]
    [InlineData("=cmd|'calc'.csv", "cmd'calc'.csv")]
    [InlineData("..", "file")]
    [InlineData("...csv", "csv")]
    [InlineData("", "file")]
    [InlineData("/", "file")]
    public void Name_keeps_what_can_be_shown_and_lie_on_a_disk(string sent, string name) => Assert.Equal(name, SentName.Of(sent));

    [Fact]
    public void Name_that_is_too_long_loses_its_middle_and_keeps_its_ending()
    {
        var name = SentName.Of(new string('\u00e9', 500) + "\U0001F600.xlsx");

        Assert.EndsWith("\u00e9.xlsx", name, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 110, 120);
    }
}
