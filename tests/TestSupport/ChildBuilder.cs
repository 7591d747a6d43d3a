using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using static KpiBoard.TestSupport.Day;

namespace KpiBoard.TestSupport;

/// <summary>One child of a service of its own, and how it is counted. Each step makes another builder.</summary>
public sealed record ChildBuilder
{
    private static readonly DateOnly LongAfter = On("2030-03-31");

    /// <summary>The sources that cover the service.</summary>
    private Sources Covered { get; init; } = A.EverySource;

    /// <summary>What the files say of the child. A child of whom no order is told has the ordinary one.</summary>
    public ChildRecord Record { get; init; } =
        new(new("S01", "C-1", On("2009-03-10"), Sex.Male, EthnicityCode.Find("W1"), "Z000000000001"), Sources.None) { Orders = [An.Order] };

    public ServiceRecord Service => A.Service with { Covered = Covered, Children = [Record] };

    public ChildBuilder Called(string id) => Person(child => child with { ChildId = id });

    public ChildBuilder Born(string day) => Person(child => child with { DateOfBirth = On(day) });

    /// <summary>16 years old when the ordinary order began, and past the school leaving date.</summary>
    public ChildBuilder AboveSchoolAge() => Born("2007-03-10");

    public ChildBuilder Of(Sex sex) => Person(child => child with { Sex = sex });

    /// <param name="code">Null for blank or not in the list.</param>
    public ChildBuilder OfEthnicity(string? code) => Person(child => child with { Ethnicity = code is null ? null : EthnicityCode.Find(code) });

    public ChildBuilder WithoutUpn() => Person(child => child with { Upn = null });

    public ChildBuilder NamedIn(Sources returns) => this with { Record = Record with { NamedIn = returns } };

    public ChildBuilder CoveredBy(Sources sources) => this with { Covered = sources };

    public ChildBuilder NotCoveredBy(Sources sources) => CoveredBy(A.EverySource & ~sources);

    public ChildBuilder With(params Order[] orders) => this with { Record = Record with { Orders = orders } };

    public ChildBuilder With(params Placement[] placements) => this with { Record = Record with { Placements = placements } };

    public ChildBuilder With(params LearningNeed[] needs) => this with { Record = Record with { LearningNeeds = needs } };

    public ChildBuilder With(params Exclusion[] exclusions) => this with { Record = Record with { Exclusions = exclusions } };

    public ChildBuilder With(params PartTimeTimetable[] timetables) => this with { Record = Record with { PartTimeTimetables = timetables } };

    public ChildBuilder With(params AttendancePeriod[] periods) => this with { Record = Record with { AttendancePeriods = periods } };

    public ChildBuilder With(params Attainment[] attainments) => this with { Record = Record with { Attainments = attainments } };

    public ChildBuilder With(params Investigation[] investigations) => this with { Record = Record with { Investigations = investigations } };

    public ChildBuilder With(params CareSpell[] spells) => this with { Record = Record with { CareSpells = spells } };

    public ChildBuilder With(params EhcPlan[] plans) => this with { Record = Record with { EhcPlans = plans } };

    /// <summary>The child's rows of all quarters, long after they are over.</summary>
    public IReadOnlyList<ChildQuarter> InQuarters() => [.. Cohorts.ByQuarter(Service, LongAfter)];

    /// <summary>The child's rows of all quarters as of a day.</summary>
    public IReadOnlyList<ChildQuarter> InQuarters(string asOf) => [.. Cohorts.ByQuarter(Service, On(asOf))];

    /// <summary>The child's one row.</summary>
    public ChildQuarter InQuarter() => InQuarters().Single();

    /// <summary>The child's row in the caseload of a day; null when it is not in it.</summary>
    public ChildQuarter? OnCaseload(string day) => Cohorts.Caseload(Service, On(day)).SingleOrDefault();

    private ChildBuilder Person(Func<Child, Child> change) => this with { Record = Record with { Child = change(Record.Child) } };
}
