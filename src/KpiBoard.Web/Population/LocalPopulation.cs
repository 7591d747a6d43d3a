using KpiBoard.Data;
using KpiBoard.Import.Benchmarks;
using KpiBoard.Import.Formats;

namespace KpiBoard.Web.Population;

/// <summary>Children aged 10 to 17 by authority, if whoever set up the board has put a file of them there.</summary>
/// <param name="File">Null when there is none, or it could not be used.</param>
/// <param name="Trouble">A sentence when there is a file that could not be used.</param>
public sealed record LocalPopulation(PopulationFile? File, string? Trouble)
{
    /// <summary>Where the file is looked for; without it, as <c>population.csv</c> in the data folder.</summary>
    private const string Variable = "KPIBOARD_POPULATION";

    public static LocalPopulation None { get; } = new(null, null);

    public static LocalPopulation FromEnvironment()
    {
        var usual = Path.Combine(DatabaseChoice.DataFolder, "population.csv");
        return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? Load(path)
            : System.IO.File.Exists(usual) ? Load(usual)
            : None;
    }

    public static LocalPopulation Load(string path)
    {
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            var file = PopulationFile.Read(stream);
            return file.Problems is [var first, ..] ? new(null, $"The population file could not be used. {first}") : new(file, null);
        }
        catch (UnreadableException exception)
        {
            return new(null, $"The population file could not be used. {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, "The population file could not be opened.");
        }
    }
}
