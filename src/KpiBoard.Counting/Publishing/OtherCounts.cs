using Google.OrTools.LinearSolver;

namespace KpiBoard.Counting.Publishing;

/// <summary>Looks for other counts that fit all that is told, by linear programming: while there are such, nobody can work out the true ones.</summary>
/// <remarks>
/// Source: methods and conventions A6, rule 4: the least and the most of each hidden count over all sums. One of them must be a child away from the truth
/// at least, since counts are whole numbers. The unknowns are by how many children each count differs, more or fewer: by none where it is told.
/// </remarks>
internal sealed class OtherCounts : IDisposable
{
    private const double Near = 1e-6;
    private const double Most = 1_000;
    private const int Guesses = 6;

    // Each question starts at the last answer.
    private const string Parameters = "use_preprocessing:false use_dual_simplex:false";

    private readonly ToldCells told;
    private readonly Solver solver = Solver.CreateSolver("GLOP");
    private readonly Dictionary<Cell, (Variable More, Variable Fewer)> by = [];
    private readonly List<Cell> open;

    public OtherCounts(CellTable table, ToldCells told)
    {
        this.told = told;
        solver.SetSolverSpecificParametersAsString(Parameters);
        foreach (var cell in table.Cells.Where(cell => !told.IsTold(cell) || told.CanHide(cell)))
        {
            by[cell] = (solver.MakeNumVar(0, 0, ""), solver.MakeNumVar(0, 0, ""));
        }

        foreach (var sum in table.Sums)
        {
            var balance = solver.MakeConstraint(0, 0);
            foreach (var (cell, times) in sum.Terms.Where(term => by.ContainsKey(term.Cell)))
            {
                balance.SetCoefficient(by[cell].More, times);
                balance.SetCoefficient(by[cell].Fewer, -times);
            }
        }

        open = [.. table.Cells.Where(cell => cell.IsSmall && !told.IsTold(cell))];
        Guess();
    }

    /// <summary>A small count that can be none but what it is; null when there is none left.</summary>
    public Cell? Recovered()
    {
        Bound(toHide: false);
        while (open.FirstOrDefault() is { } cell)
        {
            if (!Solve([(cell, 1)]).Contains(cell) && !Solve([(cell, -1)]).Contains(cell))
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>What is told and must be hidden, at least cost, so that the count can be one more or one fewer; null where nothing helps.</summary>
    public IReadOnlyList<Cell>? ToHideFor(Cell cell)
    {
        Bound(toHide: true);
        return new[] { Cheapest(cell, by[cell].More), Cheapest(cell, by[cell].Fewer) }.Where(way => way is not null).MinBy(way => way!.Value.Cost)?.Cells;
    }

    public void Dispose() => solver.Dispose();

    // One solution has another count for many cells at once.
    private void Guess()
    {
        Bound(toHide: false);
        for (var guess = 0; guess < Guesses && open.Count > 0; guess++)
        {
            Solve([.. open.Select((cell, i) => (cell, ((i >> guess) & 1) == 0 ? 1 : -1))]);
        }
    }

    private void Bound(bool toHide)
    {
        foreach (var (cell, (more, fewer)) in by)
        {
            var isTold = told.IsTold(cell);
            more.SetBounds(0, isTold && !toHide ? 0 : Most);
            fewer.SetBounds(0, !isTold ? cell.Count - told.LeastOf(cell) : toHide ? cell.Count - 1 : 0);
        }
    }

    private List<Cell> Solve(IReadOnlyList<(Cell Cell, int Times)> wanted)
    {
        solver.Objective().Clear();
        foreach (var (cell, times) in wanted)
        {
            solver.Objective().SetCoefficient(by[cell].More, times);
            solver.Objective().SetCoefficient(by[cell].Fewer, -times);
        }

        solver.Objective().SetMaximization();
        List<Cell> free = solver.Solve() == Solver.ResultStatus.OPTIMAL ? [.. open.Where(cell => Math.Abs(Change(cell)) > 1 - Near)] : [];
        open.RemoveAll(free.Contains);
        return free;
    }

    private double Change(Cell cell) => by[cell].More.SolutionValue() - by[cell].Fewer.SolutionValue();

    private (double Cost, IReadOnlyList<Cell> Cells)? Cheapest(Cell cell, Variable direction)
    {
        if (direction.Ub() < 1)
        {
            return null;
        }

        solver.Objective().Clear();
        foreach (var (other, (more, fewer)) in by.Where(change => told.IsTold(change.Key)))
        {
            solver.Objective().SetCoefficient(more, told.Price(other));
            solver.Objective().SetCoefficient(fewer, told.Price(other));
        }

        solver.Objective().SetMinimization();
        var (more1, fewer1) = by[cell];
        var most = (more1.Ub(), fewer1.Ub());
        more1.SetBounds(0, 0);
        fewer1.SetBounds(0, 0);
        direction.SetBounds(1, 1);
        var isSolved = solver.Solve() == Solver.ResultStatus.OPTIMAL;
        var way = isSolved ? (solver.Objective().Value(), (IReadOnlyList<Cell>)[.. by.Keys.Where(other => told.IsTold(other) && Math.Abs(Change(other)) > Near)]) : ((double, IReadOnlyList<Cell>)?)null;
        more1.SetBounds(0, most.Item1);
        fewer1.SetBounds(0, most.Item2);
        return way;
    }
}
