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
    private const double Most = 100;
    private const int Guesses = 6;

    // Each question starts at the last answer.
    private const string Parameters = "use_preprocessing:false use_dual_simplex:false";

    private readonly ToldCells told;
    private readonly Solver solver = Solver.CreateSolver("GLOP");
    private readonly Dictionary<Cell, Unknown> by = [];
    private readonly List<Cell> open;

    public OtherCounts(CellTable table, ToldCells told)
    {
        this.told = told;
        solver.SetSolverSpecificParametersAsString(Parameters);
        foreach (var cell in table.Cells.Where(cell => !told.IsTold(cell) || told.CanHide(cell)))
        {
            by[cell] = new(solver.MakeNumVar(0, 0, ""), told.IsTold(cell) ? solver.MakeNumVar(0, 0, "") : null);
        }

        foreach (var sum in table.Sums)
        {
            var balance = solver.MakeConstraint(0, 0);
            foreach (var (cell, times) in sum.Terms.Where(term => by.ContainsKey(term.Cell)))
            {
                by[cell].Times(times, balance.SetCoefficient);
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
        solver.Objective().Clear();
        foreach (var (other, unknown) in by.Where(change => told.IsTold(change.Key)))
        {
            solver.Objective().SetCoefficient(unknown.More, told.Price(other));
            solver.Objective().SetCoefficient(unknown.Fewer, told.Price(other));
        }

        solver.Objective().SetMinimization();
        return new[] { ToChange(cell, 1), ToChange(cell, -1) }.Where(way => way is not null).MinBy(way => way!.Value.Cost)?.Cells;
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
        foreach (var (cell, unknown) in by)
        {
            var isTold = told.IsTold(cell);
            var most = isTold && !toHide ? 0 : Most;
            unknown.Bound(!isTold ? told.LeastOf(cell) - cell.Count : toHide ? 1 - cell.Count : 0, most);
        }
    }

    /// <returns>What has another count now, and did not before.</returns>
    private List<Cell> Solve(IReadOnlyList<(Cell Cell, int Times)> wanted)
    {
        solver.Objective().Clear();
        foreach (var (cell, times) in wanted)
        {
            by[cell].Times(times, solver.Objective().SetCoefficient);
        }

        solver.Objective().SetMaximization();
        List<Cell> free = solver.Solve() == Solver.ResultStatus.OPTIMAL ? [.. open.Where(cell => Math.Abs(by[cell].Value) > 1 - Near)] : [];
        open.RemoveAll(free.Contains);
        return free;
    }

    private (double Cost, IReadOnlyList<Cell> Cells)? ToChange(Cell cell, int change)
    {
        var least = told.LeastOf(cell) - cell.Count;
        if (change < least)
        {
            return null;
        }

        by[cell].Bound(change, change);
        (double, IReadOnlyList<Cell>)? way = solver.Solve() != Solver.ResultStatus.OPTIMAL ? null
            : (solver.Objective().Value(), [.. by.Where(other => told.IsTold(other.Key) && Math.Abs(other.Value.Value) > Near).Select(other => other.Key)]);
        by[cell].Bound(least, Most);
        return way;
    }

    /// <summary>By how many children a count differs.</summary>
    /// <param name="Fewer">Of a count that is told, so that both ways cost.</param>
    private sealed record Unknown(Variable More, Variable? Fewer)
    {
        public double Value => More.SolutionValue() - (Fewer?.SolutionValue() ?? 0);

        public void Times(int times, Action<Variable, double> set)
        {
            set(More, times);
            if (Fewer is not null)
            {
                set(Fewer, -times);
            }
        }

        public void Bound(int least, double most)
        {
            More.SetBounds(Fewer is null ? least : Math.Max(least, 0), most);
            Fewer?.SetBounds(0, Math.Max(-least, 0));
        }
    }
}
