using KpiBoard.Import.Benchmarks;

namespace KpiBoard.Import.Tests.Benchmarks;

public sealed class PublishedValueTests
{
    [Theory]
    [InlineData("c", WhyNoNumber.Confidential)]
    [InlineData("z", WhyNoNumber.NotApplicable)]
    [InlineData("x", WhyNoNumber.NotAvailable)]
    [InlineData(":", WhyNoNumber.NotAvailable)]
    [InlineData(".", WhyNoNumber.NotAvailable)]
    [InlineData("..", WhyNoNumber.NotAvailable)]
    [InlineData("-", WhyNoNumber.NotAvailable)]
    [InlineData("low", WhyNoNumber.RoundsToZero)]
    [InlineData("k", WhyNoNumber.RoundsToZero)]
    [InlineData("~", WhyNoNumber.RoundsToZero)]
    [InlineData("u", WhyNoNumber.Unreliable)]
    [InlineData("", WhyNoNumber.Blank)]
    [InlineData("  ", WhyNoNumber.Blank)]
    [InlineData("C", WhyNoNumber.Confidential)]
    [InlineData("[c]", WhyNoNumber.Confidential)]
    [InlineData("about 3", WhyNoNumber.NotUnderstood)]
    public void Symbol_is_a_reason_and_never_0(string cell, WhyNoNumber why) => Assert.Equal(new(null, why), PublishedValue.Read(cell));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.0", 0)]
    [InlineData("-0.3", -0.3)]
    [InlineData("52.400", 52.4)]
    [InlineData("8.5589999999999999E-2", 0.085589999999999999)]
    public void Number_is_read_as_it_stands(string cell, double number) => Assert.Equal(number, (double)PublishedValue.Read(cell).Number!.Value, 1e-15);

    [Fact]
    public void Sum_with_a_symbol_is_that_symbol()
    {
        Assert.Equal(new(3, null), PublishedValue.Add(PublishedValue.Read("1"), PublishedValue.Read("2")));
        Assert.Equal(WhyNoNumber.Confidential, PublishedValue.Add(PublishedValue.Read("1"), PublishedValue.Read("c")).WhyNot);
        Assert.Equal(WhyNoNumber.NotAvailable, PublishedValue.Add(PublishedValue.Read("-"), PublishedValue.Read("2")).WhyNot);
    }
}
