using System.Globalization;
using KpiBoard.Import;

namespace KpiBoard.Web.Children.Register;

/// <summary>The register as CSV: a line for each thing to do.</summary>
public static class RegisterCsv
{
    private static readonly string[] Header = ["child_id", "school_age", "order_type", "order_ends", "needs", "to_do", "due"];

    public static byte[] Of(IEnumerable<RegisterLine> lines) => SpreadsheetCsv.Of(
        lines.SelectMany(line => line.ToDo, (line, toDo) => (IReadOnlyList<string>)
        [
            line.Child.ChildId,
            line.Child.AtEnd.SchoolAge ? "yes" : "no",
            line.Child.OrderType.Title,
            Day(line.Child.Order.EndDate),
            RegisterWords.Title(toDo.Need),
            RegisterWords.Of(toDo, line.Child),
            Day(toDo.Due),
        ]).Prepend(Header));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
