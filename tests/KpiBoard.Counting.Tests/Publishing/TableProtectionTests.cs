using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

public sealed class TableProtectionTests
{
    public static TheoryData<string> Tables { get; } = [.. ExpectedTable.All.Keys];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Hidden_are_the_small_cells_and_the_fewest_others(string name)
    {
        var table = ExpectedTable.All[name];

        Assert.Equal(table.Primary.Concat(table.Secondary).Order(), table.Hidden().Order());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Reader_can_narrow_hidden_cells_no_further(string name)
    {
        var table = ExpectedTable.All[name];

        Assert.Equal(table.BetweenWithPrimaryAlone.OrderBy(cell => cell.Key), table.Tried(table.Primary).Where(cell => table.Primary.Contains(cell.Key)).OrderBy(cell => cell.Key));
        Assert.Equal(table.Between.OrderBy(cell => cell.Key), table.Tried(table.Hidden()).OrderBy(cell => cell.Key));
    }

    [Theory]
    [InlineData(4, new string[0])]
    [InlineData(5, new[] { "b", "a" })]
    public void Threshold_is_set_with_the_table(int threshold, string[] hidden) => Assert.Equal(
        hidden.Order(),
        TableProtection.HiddenOf([new("a", 7), new("b", 4), new("c", 20)], [new(["a", "b", "c"], 31)], threshold).Order());
}
