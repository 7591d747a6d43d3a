using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KpiBoard.TestSupport.Attack;

/// <summary>Solves for the least and the most each hidden count can be, with <c>glpsol</c> of Debian's package glpk-utils.</summary>
public sealed class LinearProgram
{
    private const double Near = 1e-6;
    private const int Guesses = 12;

    private readonly List<string> names;
    private readonly Dictionary<string, int> places;
    private readonly string constraints;

    public LinearProgram(IReadOnlyCollection<string> unknowns, IEnumerable<Equation> equations, Func<string, int> leastOf)
    {
        names = [.. unknowns.Order(StringComparer.Ordinal)];
        places = names.Select((name, place) => (name, place)).ToDictionary(at => at.name, at => at.place, StringComparer.Ordinal);
        var text = new StringBuilder("Subject To\n");
        foreach (var equation in equations.Where(equation => equation.Terms.Count > 0))
        {
            text.AppendJoin(' ', equation.Terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Value:+0;-0} x{places[term.Key]}")));
            text.Append(CultureInfo.InvariantCulture, $" = {equation.Sum}\n");
        }

        text.Append("Bounds\n");
        for (var i = 0; i < names.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{leastOf(names[i])} <= x{i} <= 1000\n");
        }

        constraints = text.Append("End\n").ToString();
    }

    /// <summary>The names that can be but one number of whole children: no solution is found in which it is one more or one fewer.</summary>
    /// <param name="truth">Names with their counts.</param>
    public IReadOnlyList<string> Recovered(IReadOnlyDictionary<string, int> truth)
    {
        var open = truth.Where(count => places.ContainsKey(count.Key)).ToDictionary(StringComparer.Ordinal);
#pragma warning disable CA5394 // The same guesses every time are wanted.
        var chance = new Random(1);
        for (var guess = 0; guess < Guesses && open.Count > 0; guess++)
        {
            var solution = Solve([.. open.Keys.Select(name => (places[name], chance.Next(2) == 0 ? -1 : 1))]);
#pragma warning restore CA5394
            foreach (var name in open.Keys.Where(name => Math.Abs(solution[places[name]] - open[name]) >= 1 - Near).ToList())
            {
                open.Remove(name);
            }
        }

        return [.. open.Where(count => Between(count.Key) is var (least, most) && least > count.Value - 1 + Near && most < count.Value + 1 - Near).Select(count => count.Key)];
    }

    /// <summary>The least and the most a count can be.</summary>
    public (double Least, double Most) Between(string name) => (Solve([(places[name], -1)])[places[name]], Solve([(places[name], 1)])[places[name]]);

    /// <summary>A solution in which the sum of these is the most.</summary>
    private double[] Solve(IReadOnlyList<(int Place, int Times)> objective)
    {
        var folder = Directory.CreateTempSubdirectory("kpiboard-lp-").FullName;
        try
        {
            var (problem, solution) = (Path.Combine(folder, "problem.lp"), Path.Combine(folder, "solution"));
            // Every unknown stands in the objective, so that the solution lists them in this order.
            var times = objective.ToDictionary(term => term.Place, term => term.Times);
            var wanted = string.Join(' ', names.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{times.GetValueOrDefault(i):+0;-0;+0} x{i}")).Chunk(50).Select(line => string.Join(' ', line) + "\n"));
            File.WriteAllText(problem, $"Maximize\nwanted: {wanted}\n{constraints}");
            using var solver = Process.Start(new ProcessStartInfo("glpsol", ["--lp", problem, "--write", solution]) { RedirectStandardOutput = true })!;
            var said = solver.StandardOutput.ReadToEnd();
            solver.WaitForExit();
            return File.Exists(solution) && said.Contains("OPTIMAL", StringComparison.Ordinal)
                ? [.. File.ReadLines(solution).Where(line => line.StartsWith("j ", StringComparison.Ordinal)).Select(line => double.Parse(line.Split(' ')[3], CultureInfo.InvariantCulture))]
                : throw new InvalidOperationException($"glpsol found no solution:\n{said}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
