using Google.OrTools.Sat;

namespace KpiBoard.Counting.Publishing;

/// <summary>The most that can be shown of a table by rules 1 to 3, each sum looked at by itself: no protection of the table shows more of worth.</summary>
/// <remarks>
/// Source: methods and conventions A6. Small counts are hidden. Where the total of a sum is known and a small part of it is hidden, its hidden parts
/// are together no small count. Of several ways the one is taken that hides least worth, then fewest children, then what comes first.
/// </remarks>
internal sealed class MostShown
{
    private const long CountsAsWorth = 1_000_000;

    // One worker and a limit in steps, not in seconds, so that the same table is always hidden in the same way.
    private const string Parameters = "num_workers:1,max_deterministic_time:1,max_presolve_iterations:1";

    private readonly CellTable table;
    private readonly int threshold;
    private readonly CpModel model = new();
    private readonly ILiteral yes;
    private readonly Dictionary<CellFigure, ILiteral> shown = [];
    private readonly ILiteral[] hidden;

    private MostShown(CellTable table, int threshold)
    {
        (this.table, this.threshold) = (table, threshold);
        yes = model.TrueLiteral();
        for (var i = 0; i < table.Figures.Count; i++)
        {
            shown[table.Figures[i]] = table.Figures[i].IsShown is { } isShown ? isShown ? yes : No : model.NewBoolVar($"shown {i}");
        }

        hidden = [.. table.Cells.Select(HiddenWithItsFigures)];
        foreach (var (cell, sum) in table.Cells.Select(cell => (cell, table.DefinitionOf(cell))))
        {
            hidden[cell.Index] = sum is null ? hidden[cell.Index] : HiddenWithTheOthers(cell, sum);
        }

        foreach (var sum in table.Sums)
        {
            AddSum(sum);
        }
    }

    private ILiteral No => yes.Not();

    /// <summary>The figures that are shown.</summary>
    public static HashSet<CellFigure> Of(CellTable table, int threshold) => new MostShown(table, threshold).Solve();

    private HashSet<CellFigure> Solve()
    {
        var open = table.Figures.Where(figure => figure.IsShown is null).ToList();
        model.Maximize(LinearExpr.WeightedSum(open.Select(figure => (BoolVar)shown[figure]), open.Select(figure => (figure.Worth * CountsAsWorth) + Math.Min(figure.Children, 999))));
        var solver = new CpSolver { StringParameters = Parameters };
        return solver.Solve(model) is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? [.. table.Figures.Where(figure => solver.BooleanValue(shown[figure]))]
            : [.. table.Figures.Where(figure => figure.IsShown == true)];
    }

    private ILiteral HiddenWithItsFigures(Cell cell)
    {
        ILiteral[] tellers = [.. table.FiguresOf(cell).Select(figure => shown[figure]).Where(literal => literal.GetIndex() != No.GetIndex())];
        return tellers.Length == 0 ? yes : tellers.Any(literal => literal.GetIndex() == yes.GetIndex()) ? No : AnyOf(tellers).Not();
    }

    // A small one must not be given away: one of the others is hidden.
    private ILiteral HiddenWithTheOthers(Cell cell, Sum sum)
    {
        ILiteral[] others = [.. sum.Terms.Where(term => term.Cell != cell).Select(term => hidden[term.Cell.Index])];
        if (cell.IsSmall)
        {
            model.AddBoolOr(others);
        }

        return cell.IsSmall ? yes : AnyOf(others);
    }

    private BoolVar AnyOf(ILiteral[] literals)
    {
        var any = model.NewBoolVar("");
        model.AddBoolOr(literals.Append(any.Not()));
        foreach (var literal in literals)
        {
            model.AddImplication(literal, any);
        }

        return any;
    }

    private void AddSum(Sum sum)
    {
        Cell[] parts = [.. sum.Parts.Where(part => part.Count > 0)];
        var children = LinearExpr.WeightedSum(parts.Select(part => hidden[part.Index]), parts.Select(part => (long)Math.Min(part.Count, threshold)));
        foreach (var part in parts.Where(part => part.IsSmall))
        {
            model.Add(children >= threshold).OnlyEnforceIf([hidden[part.Index], hidden[sum.Total.Index].Not()]);
        }
    }
}
