#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=false
#:project ../src/KpiBoard.Counting/KpiBoard.Counting.csproj
#:project ../src/KpiBoard.Import/KpiBoard.Import.csproj

// Times how long it takes to protect one quarter's publication set of every service of a folder, as the count jobs do: each once, as many at
// once as there are processors. Prints the services, the seconds of all, the median and the slowest in milliseconds, and of the figures that
// the rules let be shown how many are, in percent. For the bench.
// Usage: dotnet run -c Release deploy/Protection.cs -- FOLDER QUARTER

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;
using KpiBoard.Import.Reading;

var asOf = DateOnly.FromDateTime(DateTime.UtcNow);
var children = new InputReader(new ReadOptions(asOf)).Read(args[0]).Services()
    .Select(service => Cohorts.ByQuarter(service, asOf).Where(child => child.Period.Label == args[1]).ToList())
    .Where(quarter => quarter.Count > 0)
    .ToList();
_ = Publication.Protected(children[0]);

var times = new ConcurrentBag<double>();
var shown = 0;
var start = Stopwatch.GetTimestamp();
Parallel.ForEach(children, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, quarter =>
{
    var own = Stopwatch.GetTimestamp();
    Interlocked.Add(ref shown, Publication.Protected(quarter).Count(figure => !figure.IsHidden));
    times.Add(Stopwatch.GetElapsedTime(own).TotalMilliseconds);
});
var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
var sorted = times.Order().ToList();
var most = children.AsParallel().Sum(quarter => Publication.MostShownOf(quarter));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{children.Count} {seconds:0.0} {sorted[sorted.Count / 2]:0} {sorted[^1]:0} {100.0 * shown / most:0.0}"));
