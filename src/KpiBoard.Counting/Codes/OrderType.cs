namespace KpiBoard.Counting.Codes;

/// <summary>One of the six order types of the YJB's KPI template.</summary>
public sealed class OrderType(string key, string title, string disposal, bool custodial)
{
    /// <summary>As in measure ids: <c>oocd</c>, <c>yc_with_yjs</c>, <c>ycc</c>, <c>ro</c>, <c>yro</c>, <c>cust</c>.</summary>
    public string Key => key;

    public string Title => title;

    /// <summary><c>out_of_court</c> or <c>court</c>.</summary>
    public string Disposal => disposal;

    public bool Custodial => custodial;

    public static IReadOnlyList<OrderType> All { get; } =
        [.. CodeTable.Rows("order-types").Select(row => new OrderType(row[0], row[1], row[2], row[3] == "yes"))];

    public static OrderType Of(string key) => All.Single(type => type.Key == key);
}
