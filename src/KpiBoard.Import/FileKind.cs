using KpiBoard.Counting.Facts;
using KpiBoard.Import.Foreign;

namespace KpiBoard.Import;

/// <summary>One of the eleven files: its name, its columns, and what rests on it.</summary>
public sealed class FileKind
{
    private FileKind(string name, string columns, bool inEveryExtract = false, bool isReturn = false, Sources source = Sources.None)
    {
        (Name, IsInEveryExtract, IsReturn, Source) = (name, inEveryExtract, isReturn, source);
        Columns = [.. columns.Split(' ').Select((text, i) => new Column(text.TrimEnd('!'), i, text.EndsWith('!')))];
    }

    public static FileKind Children { get; } = new(
        "children", "service_code! child_id! date_of_birth! sex ethnicity upn", inEveryExtract: true);

    public static FileKind Orders { get; } = new(
        "orders",
        "service_code! child_id! order_id! legal_outcome! outcome_date! start_date! disposal_type end_date residence appeal_status",
        inEveryExtract: true);

    public static FileKind Ete { get; } = new(
        "ete",
        "service_code! child_id! provision_type! start_date! suitability hours_offered hours_attended end_date school_urn",
        inEveryExtract: true);

    public static FileKind SendAln { get; } = new(
        "sendaln",
        "service_code! child_id! identified! start_date! formal_plan plan_type end_date last_review_date",
        inEveryExtract: true);

    public static FileKind Attainment { get; } = new(
        "attainment", "service_code! child_id! subject! level! achieved_date!", source: Sources.Attainment);

    public static FileKind Investigations { get; } = new(
        "investigations", "service_code! child_id! start_date! end_date", source: Sources.Investigations);

    public static FileKind CareStatus { get; } = new(
        "care_status", "service_code! child_id! status! start_date! end_date", source: Sources.CareStatus);

    public static FileKind Exclusions { get; } = new(
        "exclusions",
        "service_code! child_id upn category! start_date! reason sessions school_urn",
        isReturn: true,
        source: Sources.Exclusions);

    public static FileKind PartTimeTimetables { get; } = new(
        "part_time_timetables",
        "service_code! child_id upn start_date! end_date planned_end_date hours_per_week last_review_date parent_agreed school_urn",
        isReturn: true,
        source: Sources.PartTimeTimetables);

    public static FileKind Attendance { get; } = new(
        "attendance",
        "service_code! child_id upn period_start! period_end! sessions_possible! sessions_attended! school_urn",
        isReturn: true,
        source: Sources.Attendance);

    /// <summary>Education, health and care plans as the local authority has them. May come as the authority's SEN2 export, or as its Area SEND Annex A, too.</summary>
    public static FileKind EhcPlans { get; } = new(
        "ehc_plans",
        "service_code! child_id upn start_date! end_date last_review_date",
        isReturn: true,
        source: Sources.EhcPlans);

    /// <summary>The seven of a case extract, then the four education returns.</summary>
    public static IReadOnlyList<FileKind> All { get; } =
        [Children, Orders, Ete, SendAln, Attainment, Investigations, CareStatus, Exclusions, PartTimeTimetables, Attendance, EhcPlans];

    /// <summary>Without <c>.csv</c>: also the name of its sheet in a workbook.</summary>
    public string Name { get; }

    public string FileName => $"{Name}.csv";

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>One of the four that make a case extract.</summary>
    public bool IsInEveryExtract { get; }

    /// <summary>An education return, from the local authority; else a file of the case extract.</summary>
    public bool IsReturn { get; }

    /// <summary>The source that this file is; <see cref="Sources.None"/> for the four of every extract.</summary>
    public Sources Source { get; }

    /// <summary>A list of every child of an authority: most of its rows are of children the service does not know, and nothing is said of each.</summary>
    public bool IsOfEveryone => this == EhcPlans;

    /// <summary>Throws when the file has no such column.</summary>
    public Column Column(string name) => Columns.Single(column => column.Name == name);

    /// <summary>The file of a name, with or without <c>.csv</c>, case and blanks around it aside, or of the authority's own name for its list; null when it is none of the eleven.</summary>
    public static FileKind? Find(string name)
    {
        var bare = name.Trim();
        bare = bare.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? bare[..^4] : bare;
        return All.FirstOrDefault(kind => kind.Name.Equals(bare, StringComparison.OrdinalIgnoreCase))
            ?? (BladeFile.ModuleOf(name) is not null || AnnexA.IsListOne(name) ? EhcPlans : null);
    }

    public override string ToString() => Name;
}
