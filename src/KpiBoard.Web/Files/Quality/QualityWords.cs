using System.Globalization;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;

namespace KpiBoard.Web.Files.Quality;

/// <summary>The parts of the data quality in plain words.</summary>
public static class QualityWords
{
    /// <summary>What is as it should be: to stand beside its counts.</summary>
    public static string Title(QualityKind kind, Sources source) => kind switch
    {
        QualityKind.PlacementRecorded => "Placement recorded at the end",
        QualityKind.SuitabilityKnown => "Suitability known at the end",
        QualityKind.HoursRecorded => "Hours offered recorded at the end",
        QualityKind.NeedRecorded => "Learning need recorded, yes or no",
        QualityKind.PlanRecorded => "Formal plan and its type recorded",
        QualityKind.EthnicityKnown => "Ethnicity known",
        QualityKind.SexKnown => "Sex known",
        QualityKind.UpnKnown => "UPN known",
        QualityKind.ResidenceRecorded => "Residence recorded",
        QualityKind.Covered => $"Covered by the {Source(source)}",
        QualityKind.InTime => $"{Capital(Source(source))} in time",
        QualityKind.RowsUsed => $"Rows of the {Source(source)} that could be used",
        QualityKind.RowsMatched => $"Rows of the {Source(source)} whose child is known",
        _ => "Case record and returns agree",
    };

    /// <summary>What is missing, in words that tell no count: <c>suitability not known for some children</c>.</summary>
    public static string Gap(QualityKind kind, Sources source) => kind switch
    {
        QualityKind.PlacementRecorded => "children without a placement recorded",
        QualityKind.SuitabilityKnown => "suitability not known",
        QualityKind.HoursRecorded => "hours offered not recorded",
        QualityKind.NeedRecorded => "learning need not recorded",
        QualityKind.PlanRecorded => "plan or its type not recorded",
        QualityKind.EthnicityKnown => "ethnicity not known",
        QualityKind.SexKnown => "sex not known",
        QualityKind.UpnKnown => "children without a UPN",
        QualityKind.ResidenceRecorded => "residence not recorded",
        QualityKind.Covered => $"children not covered by the {Source(source)}",
        QualityKind.InTime => $"the {Source(source)} came late or is old",
        QualityKind.RowsUsed => $"rows of the {Source(source)} set aside",
        QualityKind.RowsMatched => $"rows of the {Source(source)} wait for their child",
        _ => "case record and returns disagree",
    };

    /// <summary>The same with its counts: <c>suitability not known: 9 of 31 children</c>.</summary>
    public static string GapWithCounts(QualityPart part) => part.Days is { } days
        ? $"{Gap(part.Kind, part.Source)}: {Number(days)} days"
        : $"{Gap(part.Kind, part.Source)}: {Number(part.Missing)} of {Number(part.Ratio.Denominator)} {Unit(part.Kind)}";

    /// <summary>The counts of a part, as they stand in its table.</summary>
    public static string Counts(QualityPart part) => part.Days is { } days
        ? $"{Number(days)} days"
        : $"{Number(part.Ratio.Numerator)} of {Number(part.Ratio.Denominator)} {Unit(part.Kind)}";

    /// <summary>What can be done about it.</summary>
    public static string Remedy(QualityKind kind) => kind switch
    {
        QualityKind.PlacementRecorded => "Record where each child is in education, training or employment, with its suitability, also when it is nowhere (NONE).",
        QualityKind.SuitabilityKnown => "Ask the worker whether the placement is suitable, and record it.",
        QualityKind.HoursRecorded => "Record the weekly hours offered.",
        QualityKind.NeedRecorded => "Record for every child whether a learning need was identified, also when none was.",
        QualityKind.PlanRecorded => "Record whether there is a formal plan, and which: EHCP, IDP or SEN support.",
        QualityKind.EthnicityKnown => "Ask the child or family, and record the code.",
        QualityKind.SexKnown => "Record it in the case system.",
        QualityKind.UpnKnown => "Ask the school or the local authority for the UPN, or tie one by hand on the page Matching.",
        QualityKind.ResidenceRecorded => "Record LOCAL or OTHER; a blank counts as local.",
        QualityKind.Covered => "Ask the local authority for the return, and fill in missing UPNs: a return covers children with a UPN.",
        QualityKind.InTime => "Send the file soon after the quarter ends.",
        QualityKind.RowsUsed => "Mend the errors found in the file and send it again.",
        QualityKind.RowsMatched => "Tie their UPNs to children on the page Matching. Rows of children the service does not work with can stay.",
        _ => "Rule which of the two is right on the page Conflicts.",
    };

    private static string Source(Sources source) => source switch
    {
        Sources.Exclusions => "exclusions return",
        Sources.PartTimeTimetables => "part-time timetables return",
        Sources.Attendance => "attendance return",
        _ => "case extract",
    };

    private static string Unit(QualityKind kind) => kind is QualityKind.RowsUsed or QualityKind.RowsMatched ? "rows" : "children";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
