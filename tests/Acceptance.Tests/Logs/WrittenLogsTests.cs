using System.Text.RegularExpressions;
using KpiBoard.Acceptance.Tests.Pages;
using KpiBoard.TestSupport;

namespace KpiBoard.Acceptance.Tests.Logs;

/// <summary>Reads what all programs of all tests logged, and which addresses were opened. <c>tests/run</c> runs it once more when everything else is done.</summary>
public sealed partial class WrittenLogsTests
{
    private static readonly string[] Sources = ["addresses", "board", "kpiboard", "postgres", "program"];

    // Set for the last run alone: by then every other test has written what it has to.
    private static bool IsLast => Environment.GetEnvironmentVariable("KPIBOARD_TEST_LOGS_ARE_WHOLE") == "yes";

    [Fact]
    public void No_line_and_no_address_holds_an_id_a_upn_or_a_date_of_birth_of_a_child()
    {
        var secrets = Secrets();
        var lines = Lines();

        if (IsLast)
        {
            Assert.All(Sources, source => Assert.Contains(lines, line => line.StartsWith(source, StringComparison.Ordinal)));
            Assert.NotEmpty(secrets);
        }

        Assert.DoesNotContain(lines, line => Holds(line, secrets));
    }

    [Theory]
    [InlineData("info: opened the page of CAM1003", true)]
    [InlineData("/services/yot-camden/children/L023202610002", true)]
    [InlineData("born 2005-04-27", true)]
    [InlineData("born 27/04/2005", true)]
    [InlineData("info: the import 0192d1c9-6f0c-4f0e-9a34-0c1d0c1d0c1d is done, as of 2026-11-22", false)]
    public void A_line_that_holds_one_is_found(string line, bool isFound)
    {
        HashSet<string> secrets = ["CAM1003", "2005-04-27", "27/04/2005"];
        Assert.Equal(isFound, Holds(line, secrets));
    }

    private static bool Holds(string line, HashSet<string> secrets)
    {
        var found = secrets.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Words().EnumerateMatches(line))
        {
            if (found.Contains(line.AsSpan(word.Index, word.Length)))
            {
                return true;
            }
        }

        return Upn().IsMatch(line);
    }

    /// <summary>
    /// Ids and dates of birth of the seed data that the board was started with, as they stand and in British form.
    /// An id of digits alone cannot be told from a port, a process or a count of rows; the services whose ids have letters go the same ways.
    /// </summary>
    private static HashSet<string> Secrets()
    {
        var files = Directory.Exists(RunningBoard.SeedData) ? Directory.GetFiles(RunningBoard.SeedData, "children.csv", SearchOption.AllDirectories) : [];
        return [.. files.SelectMany(file => File.ReadLines(file).Skip(1)).Select(row => row.Split(',')).SelectMany(cells => new[] { cells[1], cells[2], British(cells[2]) })
            .Where(secret => !secret.All(char.IsAsciiDigit))];
    }

    private static string British(string date) => $"{date[8..]}/{date[5..7]}/{date[..4]}";

    private static List<string> Lines() => TestLog.Folder is not { } folder ? [] :
        [.. Directory.EnumerateFiles(folder).SelectMany(file => File.ReadLines(file).Select(line => $"{Path.GetFileName(file)}: {line}"))];

    [GeneratedRegex("(?<![A-Za-z0-9])[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z](?![A-Za-z0-9])")]
    private static partial Regex Upn();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}/[0-9]{2}/[0-9]{4}|[A-Za-z0-9]+")]
    private static partial Regex Words();
}
