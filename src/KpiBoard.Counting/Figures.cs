using System.Runtime.InteropServices;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting;

/// <summary>Counts child-quarters into figures: every measure for every period, split and value that some child-quarter has.</summary>
public static class Figures
{
    private static readonly string All = Split.All.Name;

    /// <summary>The figures of one service in their printed order: period, <c>all</c> before splits, split, value, measure.</summary>
    /// <param name="children">Child-quarters of one service.</param>
    /// <param name="splits">Splits beside <c>all</c>, which is always there.</param>
    public static IReadOnlyList<Figure> Count(IEnumerable<ChildQuarter> children, RuleBook rules, IReadOnlyList<Split> splits)
    {
        IReadOnlyList<Split> asked = [.. splits.Prepend(Split.All).DistinctBy(split => split.Name)];
        var cells = new Dictionary<(Period Period, string Split, string Value), Cell>();
        var added = new Ratio[rules.Measures.Count];
        foreach (var child in children)
        {
            Measured(child, rules, added);
            foreach (var split in asked)
            {
                foreach (var value in split.ValuesOf(child))
                {
                    ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (child.Period, split.Name, value), out _);
                    cell ??= new(child.ServiceCode, child.Period, split.Name, value, added.Length);
                    cell.Add(added);
                }
            }
        }

        return [.. InOrder(cells.Values).SelectMany(cell => cell.Figures(rules))];
    }

    private static void Measured(ChildQuarter child, RuleBook rules, Ratio[] added)
    {
        for (var i = 0; i < added.Length; i++)
        {
            added[i] = rules.Measures[i].Adds(child);
        }
    }

    private static IEnumerable<Cell> InOrder(IEnumerable<Cell> cells) => cells
        .OrderBy(cell => cell.Period.Label, StringComparer.Ordinal)
        .ThenBy(cell => cell.Split != All)
        .ThenBy(cell => cell.Split, StringComparer.Ordinal)
        .ThenBy(cell => cell.Value, StringComparer.Ordinal);

    private sealed class Cell(string service, Period period, string split, string value, int measures)
    {
        private readonly Ratio[] ratios = new Ratio[measures];

        public Period Period => period;

        public string Split => split;

        public string Value => value;

        public void Add(Ratio[] added)
        {
            for (var i = 0; i < ratios.Length; i++)
            {
                ratios[i] += added[i];
            }
        }

        public IEnumerable<Figure> Figures(RuleBook rules) =>
            rules.Measures.Select((measure, i) => new Figure(service, period, measure, split, value, ratios[i]));
    }
}
