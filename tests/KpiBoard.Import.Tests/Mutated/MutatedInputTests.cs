using KpiBoard.Counting.Cohort;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>Two thousand damaged copies of the examples. A failure names the number that makes its copy again.</summary>
[Collection(Alone.Name)]
public sealed class MutatedInputTests
{
    private const int OfEachMutation = 250;
    private const int MostMegabytes = 400;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static TheoryData<Mutation> Mutations => [.. Enum.GetValues<Mutation>()];

    [Theory]
    [MemberData(nameof(Mutations))]
    public Task Damaged_input_is_refused_or_taken_with_every_row_accounted_for(Mutation mutation) =>
        HoldAsync(number => MutatedInput.Of(mutation, number));

    [Fact]
    public Task Input_damaged_in_several_ways_is_refused_or_taken_with_every_row_accounted_for() =>
        HoldAsync(MutatedInput.OfSeveral);

    private static async Task HoldAsync(Func<int, MutatedInput> make)
    {
        PeakMemory.Begin();
        var outcomes = new List<Outcome>();
        var faults = new List<string>();
        for (var number = 1; number <= OfEachMutation; number++)
        {
            var input = make(number);
            try
            {
                outcomes.Add(await JudgeAsync(input));
            }
            catch (Exception exception) when (exception is not TimeoutException)
            {
                faults.Add($"Copy {input}: {exception}");
            }
        }

        Assert.Empty(faults);
        Assert.InRange(PeakMemory.SinceBegun(), 1, MostMegabytes);
        // Some damage is none: a swap of a column with itself, a flipped bit that nobody reads.
        Assert.InRange(outcomes.Count(outcome => outcome is Outcome.Refused or Outcome.Found), OfEachMutation / 2, OfEachMutation);
    }

    private static async Task<Outcome> JudgeAsync(MutatedInput input)
    {
        using var folder = new TemporaryFolder();
        var path = input.Write(folder.Path);
        var reading = Task.Run(() => Read(path));
        if (await Task.WhenAny(reading, Task.Delay(Longest)) != reading)
        {
            throw new TimeoutException($"Copy {input} took longer than {Longest.TotalSeconds} seconds.");
        }

        return new Judgement(input, await reading).Hold();
    }

    // Counted too: what is taken must not stop the count that comes after.
    private static InputReading Read(string path)
    {
        var reading = new InputReader(new(Sample.AsOf) { KeepRows = true }).Read(path);
        foreach (var service in reading.Services())
        {
            Assert.All(Cohorts.ByQuarter(service, Sample.AsOf), Assert.NotNull);
            Assert.All(Cohorts.Caseload(service, Sample.AsOf), Assert.NotNull);
        }

        return reading;
    }
}
