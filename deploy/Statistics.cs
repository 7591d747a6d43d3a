#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=false
#:project ../src/KpiBoard.Counting/KpiBoard.Counting.csproj

// Times what a board page and a page of differences work out of their figures: every measure of the publication set over
// twelve quarters with a target each, and every group of a split beside the others. Prints the median and the slowest of
// 200 in milliseconds, after 20 to warm up. For the bench.
// Usage: dotnet run -c Release deploy/Statistics.cs

using System.Diagnostics;
using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;

var chance = new Random(1);
string[] values = ["all", "asian", "black", "mixed_ethnic", "white", "other_ethnic"];
Quarter[] quarters = [.. Enumerable.Range(0, 12).Select(i => new Quarter(2024 + (i / 4), (i % 4) + 1))];
var figures = quarters.ToDictionary(quarter => quarter, _ => Figures(chance, values));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"board {Timed(Board)} differences {Timed(Differences)}"));

string Timed(Func<int> work)
{
    var times = new List<double>();
    for (var i = 0; i < 220; i++)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    var sorted = times.Skip(20).Order().ToList();
    return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Count / 2]:0.00} {sorted[^1]:0.00}");
}

int Board() => Publication.Measures.Sum(measure =>
{
    Ratio Of(Quarter quarter) => figures[quarter].First(figure => figure.Measure == measure.Id && figure.Split == "all").Ratio!.Value;
    var reading = FigureReading.Of(
        [.. quarters.Select(quarter => (quarter, (Ratio?)Of(quarter)))], Of(quarters[^1]), new(measure.Id, null, 0.7m, quarters[0].FirstDay, null), measure.Polarity);
    return ReadingWords.OverTime(reading).Length + ReadingWords.Change(reading).Length + (ReadingWords.Target(reading, measure.Polarity)?.Length ?? 0);
});

int Differences()
{
    var all = new QuarterFigures(quarters.Select(quarter => (quarter, (IReadOnlyList<PublishedFigure>)figures[quarter])));
    return all.Compare(Publication.Measures[0].Id, quarters[^1], [.. all.ValuesOf("ethnicity").Select(value => ("ethnicity", value))]).Count;
}

static List<PublishedFigure> Figures(Random chance, string[] values) =>
[
    .. from measure in Publication.Measures
       from value in values
       let of = value == "all" ? 80 : 16
       select new PublishedFigure(measure.Id, value == "all" ? "all" : "ethnicity", value, chance.Next(1, of), of),
];
