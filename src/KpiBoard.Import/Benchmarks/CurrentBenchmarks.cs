using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Import.Benchmarks;

/// <summary>The newest figures of the Department for Education that are at hand, of authorities in England and of England.</summary>
/// <remarks>Source: <c>seed-data/benchmarks</c>. There are none of Wales among them, and none of England is ever given for it.</remarks>
public static class CurrentBenchmarks
{
    private const string Tool = "Department for Education, Local Authority Interactive Tool";
    private const string Register = "Department for Education, Pupil attendance in schools";
    private const string AttendanceYear = "202526";

    private static readonly Lazy<LaitFile> Lait = new(() => Reference.Read("benchmarks/dfe-local-authority-interactive-tool.csv", LaitFile.Read));
    private static readonly Lazy<EesFile> Attendance = new(() => Reference.Read("benchmarks/dfe-attendance-2025-26.csv", EesFile.Read));

    private static readonly Dictionary<EducationTopic, (string Year, string[] Measures)> InTool = new()
    {
        [EducationTopic.StatutoryPlan] = ("2025", ["SEN_TotStat"]),
        // SEN support and plans: a pupil is in one of the two, and the children counted are those with either.
        [EducationTopic.LearningNeed] = ("2025", ["SEN_TotStat", "SEN_TotSENSuP"]),
        [EducationTopic.Neet] = ("2025", ["16-17 NEET"]),
        [EducationTopic.PermanentExclusion] = ("2023/24", ["TotPermEx"]),
        [EducationTopic.Suspension] = ("2023/24", ["Total_ Pup_FixedEx"]),
        [EducationTopic.SevereAbsence] = ("2025", ["SFSecSevPerAbNew"]),
    };

    /// <summary>Of each authority, and of England behind them; empty when nothing is published of the topic, or for an authority in Wales.</summary>
    public static IReadOnlyList<Benchmark> Find(EducationTopic topic, IReadOnlyList<LocalAuthority> authorities)
    {
        if (authorities.Count == 0 || authorities.Any(authority => authority.Nation != Nation.England))
        {
            return [];
        }

        return topic == EducationTopic.PersistentAbsence ? OfRegisters(authorities)
            : InTool.TryGetValue(topic, out var asked) ? OfTool(asked, authorities)
            : [];
    }

    private static List<Benchmark> OfTool((string Year, string[] Measures) asked, IReadOnlyList<LocalAuthority> authorities)
    {
        PublishedValue Sum(Func<string, PublishedValue> find) => asked.Measures.Select(find).Aggregate(PublishedValue.Add);
        return
        [
            .. authorities.Select(authority => new Benchmark(
                authority.Name, Sum(measure => Lait.Value.Find(measure, asked.Year, authority)), asked.Year, Tool)),
            new(Nation.England, Sum(measure => Lait.Value.FindEngland(measure, asked.Year)), asked.Year, Tool),
        ];
    }

    private static List<Benchmark> OfRegisters(IReadOnlyList<LocalAuthority> authorities)
    {
        const string Indicator = "pa_perc";
        const string SoFar = "2025/26 so far";
        var secondary = ("education_phase", "Secondary");
        return
        [
            .. authorities.Select(authority => new Benchmark(
                authority.Name, Attendance.Value.Find(AttendanceYear, authority, Indicator, secondary), SoFar, Register)),
            new(Nation.England, Attendance.Value.FindNational(AttendanceYear, Indicator, secondary), SoFar, Register),
        ];
    }
}
