using System.Globalization;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>The most memory that this process, with all that runs its tests, has had resident since a moment: VmHWM of Linux, set back at that moment.</summary>
internal static class PeakMemory
{
    public static void Begin()
    {
        GC.Collect();
        File.WriteAllText("/proc/self/clear_refs", "5");
    }

    /// <summary>In megabytes.</summary>
    public static int SinceBegun()
    {
        var line = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return int.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024;
    }
}
