using System.CommandLine;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Returns;
using KpiBoard.Import;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Returns;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard return</c>: writes the aggregate return of KPI 2 and KPI 3 in the YJB's rows and columns, or reads one.</summary>
internal static class ReturnCommand
{
    private const string Usage = "Give --check FILE alone; or --input, --service, --quarter and --out, to write one.";

    public static Command Create()
    {
        var input = CommonOptions.Input();
        var asOf = CommonOptions.AsOf();
        var service = new Option<string?>("--service") { Description = "The service whose return is written." };
        var quarter = new Option<string?>("--quarter") { Description = "Its quarter, written 2026Q1 for April to June 2026." };
        var output = new Option<string?>("--out") { Description = "The file to write: .csv or .xlsx." };
        var check = new Option<string?>("--check") { Description = "A return to read: prints its figures as measures does, and what is wrong with it on standard error." };
        var command = new Command("return", "Writes the KPI 2 and KPI 3 return in the YJB's rows and columns, or reads one.") { input, asOf, service, quarter, output, check };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(asOf) ?? CommonOptions.Today();
            string?[] toWrite = [parsed.GetValue(input), parsed.GetValue(service), parsed.GetValue(quarter), parsed.GetValue(output)];
            return (parsed.GetValue(check), toWrite) switch
            {
                ({ } path, [null, null, null, null]) => Check(path, new(day)),
                (null, [{ } folder, { } code, { } label, { } path]) => Write(folder, code, label, path, day),
                _ => Refuse(Usage),
            };
        });
        return command;
    }

    private static int Check(string path, ReadOptions options)
    {
        try
        {
            var read = new ReturnReader(options).Read(path);
            FindingsCsv.WriteLines(Console.OpenStandardError(), read.Findings);
            using var output = new FigureOutput();
            output.Write(read.Return is { } one ? [one] : Array.Empty<KpiReturn>(), made => made.Figures);
            return read.Return is null ? ExitCode.DoneWithErrors : ExitCode.Done;
        }
        catch (FileNotFoundException exception)
        {
            return Refuse(exception.Message);
        }
    }

    private static int Write(string folder, string code, string label, string path, DateOnly asOf)
    {
        if (Period.QuarterOf(label) is not { } quarter)
        {
            return Refuse($"\"{label}\" is not a quarter. Write it as 2026Q1, which is April to June 2026.");
        }

        if (WriterOf(path) is not { } write)
        {
            return Refuse($"\"{path}\" ends neither in .csv nor in .xlsx.");
        }

        if (InputFrom.Path(folder, new ReadOptions(asOf)) is not { } reading)
        {
            return ExitCode.WrongUsage;
        }

        InputFrom.PrintFindings(reading);
        var exitCode = InputFrom.ExitCodeOf(reading);
        return exitCode == ExitCode.WrongUsage ? exitCode
            : reading.Services().FirstOrDefault(one => one.ServiceCode == code) is not { } service ? Refuse($"The input has no service \"{code}\".")
            : Write(path, write(Made(service, quarter, asOf)), exitCode);
    }

    private static KpiReturn Made(ServiceRecord service, Quarter quarter, DateOnly asOf)
    {
        if (quarter.LastDay > asOf)
        {
            Console.Error.WriteLine($"{quarter} is not over: the return holds the orders that have ended so far.");
        }

        return ReturnCount.Of(service.ServiceCode, quarter, Cohorts.ByQuarter(service, asOf));
    }

    private static int Write(string path, byte[] content, int exitCode)
    {
        try
        {
            File.WriteAllBytes(path, content);
            return exitCode;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return Refuse($"\"{path}\" cannot be written: its folder is not there, or not yours to write in.");
        }
    }

    private static Func<KpiReturn, byte[]>? WriterOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => ReturnCsv.Write,
        ".xlsx" => ReturnWorkbook.Write,
        _ => null,
    };

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCode.WrongUsage;
    }
}
