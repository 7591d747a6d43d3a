using System.CommandLine;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Splits;
using KpiBoard.Import.Reading;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard measures</c>: every measure's two counts, as CSV.</summary>
internal static class MeasuresCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var asOf = CommonOptions.AsOf();
        var caseload = CommonOptions.Day("--caseload", "Counts the caseload on this day, yyyy-mm-dd, instead of the cohorts of quarters.");
        var split = new Option<string?>("--split") { Description = "all, the name of a split, or two names crossed: ethnicity,provision." };
        var command = new Command("measures", "Prints every measure's numerator and denominator as CSV.") { input, asOf, caseload, split };
        command.SetAction(parsed => Run(parsed.GetValue(input), parsed.GetValue(asOf), parsed.GetValue(caseload), parsed.GetValue(split)));
        return command;
    }

    private static int Run(string? path, DateOnly? asOf, DateOnly? caseload, string? split)
    {
        if (asOf is not null && caseload is not null)
        {
            return Refuse("Give --as-of or --caseload, not both.");
        }

        if (SplitsOf(split) is not { } splits)
        {
            return Refuse($"There is no split \"{split}\". The splits are {string.Join(", ", AllSplits.InOrder.Select(one => one.Name))}.");
        }

        var day = asOf ?? caseload ?? CommonOptions.Today();
        if (InputFrom.Path(path!, new ReadOptions(day)) is not { } reading)
        {
            return ExitCode.WrongUsage;
        }

        InputFrom.PrintFindings(reading);
        Print(reading.Services(), service => caseload is null ? Cohorts.ByQuarter(service, day) : Cohorts.Caseload(service, day), splits);
        return InputFrom.ExitCodeOf(reading);
    }

    private static void Print(IEnumerable<ServiceRecord> services, Func<ServiceRecord, IEnumerable<ChildQuarter>> count, IReadOnlyList<Split> splits)
    {
        using var output = new CsvOutput(Console.OpenStandardOutput());
        output.Write("service_code", "quarter", "measure", "split", "value", "numerator", "denominator");
        foreach (var figures in services.AsParallel().AsOrdered().Select(service => Figures.Count(count(service), RuleBook.Standard, splits)))
        {
            foreach (var figure in figures)
            {
                output.Write(figure);
            }
        }
    }

    private static IReadOnlyList<Split>? SplitsOf(string? text)
    {
        if (text is null or "all")
        {
            return text is null ? [] : AllSplits.InOrder;
        }

        var named = text.Split(',').Select(name => AllSplits.Find(name.Trim())).ToList();
        return named switch
        {
            [{ } one] => [one],
            [{ } one, { } other] when one != other => [Split.Cross(one, other)],
            _ => null,
        };
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCode.WrongUsage;
    }
}
