using KpiBoard.Import;
using KpiBoard.Import.Reading;

namespace KpiBoard.Cli.Commands;

/// <summary>Reads the input a command was given, and says on standard error what stands beside the figures.</summary>
internal static class InputFrom
{
    /// <summary>Null, and a sentence on standard error, when there is nothing at the path.</summary>
    public static InputReading? Path(string path, ReadOptions options)
    {
        try
        {
            var reading = new InputReader(options).Read(path);
            PrintNotes(reading);
            return reading;
        }
        catch (FileNotFoundException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return null;
        }
    }

    public static void PrintNotes(InputReading reading)
    {
        foreach (var note in reading.Notes)
        {
            Console.Error.WriteLine(note);
        }
    }

    /// <summary>Prints the findings, as <c>kpiboard check</c> does, on standard error.</summary>
    public static void PrintFindings(InputReading reading) => FindingsCsv.WriteLines(Console.OpenStandardError(), reading.Findings);

    public static int ExitCodeOf(InputReading reading)
    {
        if (!reading.HasNothingToCount)
        {
            return reading.HasErrors ? ExitCode.DoneWithErrors : ExitCode.Done;
        }

        Console.Error.WriteLine("No children or no orders could be read, so there is nothing to count.");
        return ExitCode.WrongUsage;
    }
}
