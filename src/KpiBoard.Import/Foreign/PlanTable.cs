using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Foreign;

/// <summary>A list of the local authority as if it were <c>ehc_plans.csv</c>. Its record holds the columns we read and no others: no name, date of birth or postcode of the list is kept.</summary>
/// <param name="lines">The plans, read as they are asked for.</param>
/// <param name="service">Stands in every row: the list names no service.</param>
/// <param name="notes">What is worth saying once the list is read to its end.</param>
internal sealed class PlanTable(IEnumerable<PlanLine> lines, string service, Func<IEnumerable<string>> notes) : ITable
{
    private static readonly string[] Names = ["service_code", "upn", "start_date", "end_date", "last_review_date"];

    private readonly IEnumerator<PlanLine> plans = lines.GetEnumerator();
    private string[]? cells;

    public int Line => cells is null || cells == Names ? 1 : plans.Current.Start.Line;

    public int Count => Names.Length;

    public string this[int cell] => cell < Names.Length ? cells![cell] : "";

    public string Record => string.Join(',', cells!.Select(CsvText.Quoted)) + "\n";

    public IEnumerable<string> Notes => notes();

    public bool Read()
    {
        if (cells is null)
        {
            cells = Names;
            return true;
        }

        if (!plans.MoveNext())
        {
            return false;
        }

        var plan = plans.Current;
        cells = [service, plan.Upn.Text, plan.Start.Text, plan.End.Text, plan.LastReview.Text];
        return true;
    }

    /// <summary>A finding of this row as the officer finds it: in the file, the line and the column it was read from.</summary>
    public Finding InTheirFile(Finding finding)
    {
        var at = finding.Column switch
        {
            "upn" => plans.Current.Upn,
            "end_date" => plans.Current.End,
            "last_review_date" => plans.Current.LastReview,
            _ => plans.Current.Start,
        };
        return finding with { File = at.File, Line = at.Line, Column = finding.Column.Length == 0 ? "" : at.Column };
    }

    public void Dispose() => plans.Dispose();
}
