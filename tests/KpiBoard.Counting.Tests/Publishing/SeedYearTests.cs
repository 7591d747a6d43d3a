using KpiBoard.Counting.Publishing;
using KpiBoard.TestSupport.Attack;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>Hiding judged twice over all releases of a year of seed data: nothing can be worked out, and what needs no hiding is shown.</summary>
public sealed class SeedYearTests(SeedYear year) : IClassFixture<SeedYear>
{
    [Fact]
    public void Attacker_who_solves_for_every_hidden_count_recovers_none()
    {
        var readers = year.Tables.Select(releases => new ReaderKnowledge(releases.Select(release => (release.WithCounts, release.Shown)))).ToList();

        Assert.True(readers.Sum(reader => reader.Secrets.Count) > 10_000);
        Assert.Empty(readers.AsParallel().SelectMany(reader => reader.Recovered()));
    }

    // What needs no hiding: the most that the rules for each sum alone let be shown.
    [Fact]
    public void Nine_in_ten_figures_that_need_no_hiding_are_shown()
    {
        var first = year.Tables.Select(releases => releases[0]).ToList();
        var most = first.AsParallel().Sum(release => Publication.MostShownOf(release.Children));

        Assert.True(most > 1_000);
        Assert.InRange(first.Sum(release => release.Shown.Count(figure => !figure.IsHidden)), 0.9 * most, most);
    }

    [Fact]
    public void Some_table_was_released_again_with_other_counts() =>
        Assert.Contains(year.Tables, releases => releases.Any(release => !release.WithCounts.SequenceEqual(releases[0].WithCounts)));
}
