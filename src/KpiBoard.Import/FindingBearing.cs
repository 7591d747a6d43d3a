using KpiBoard.Counting.Moves;

namespace KpiBoard.Import;

/// <summary>What a finding bears on, if it were mended: the one table of it.</summary>
/// <remarks>
/// KPI 2 rests on children, orders and placements, KPI 3 on children, orders and learning needs; a return bears on neither.
/// A row in error is a row more when it is mended; a warning bears on what its value decides.
/// </remarks>
public static class FindingBearing
{
    public static Bearing Of(Finding finding) => FileKind.Find(finding.File) switch
    {
        { } kind when IsOfWholeFile(finding) => OfWhole(kind),
        null or { IsReturn: true } => Bearing.None,
        _ when finding.Code is FindingCode.DuplicateRow or FindingCode.ServiceNotYours or FindingCode.ServiceUnknown => Bearing.None,
        { } kind when kind == FileKind.Children => finding.Severity == Severity.Error ? Bearing.Child : Bearing.None,
        { } kind when kind != FileKind.Orders && kind != FileKind.Ete && kind != FileKind.SendAln => Bearing.None,
        _ when finding.Code == FindingCode.ChildKeptOut => Bearing.Child,
        { } kind when kind == FileKind.Orders => finding.Severity == Severity.Error ? Bearing.Order : OfOrderWarning(finding),
        { } kind when kind == FileKind.Ete => finding.Severity == Severity.Error ? Bearing.Placement : OfPlacementWarning(finding),
        _ => finding.Severity == Severity.Error || IsOfNeed(finding) ? Bearing.LearningNeed : Bearing.None,
    };

    /// <summary>The file is not there, or none of its rows can be used.</summary>
    public static bool IsOfWholeFile(Finding finding) =>
        finding.Code is FindingCode.FileUnreadable or FindingCode.FileMissing or FindingCode.ColumnMissing;

    private static Bearing OfWhole(FileKind kind) =>
        kind == FileKind.Children ? Bearing.Child
        : kind == FileKind.Orders ? Bearing.Order
        : kind == FileKind.Ete ? Bearing.Placements
        : kind == FileKind.SendAln ? Bearing.LearningNeeds
        : Bearing.None;

    private static Bearing OfOrderWarning(Finding finding) => finding.Code switch
    {
        FindingCode.OutcomeUnclear or FindingCode.OutcomeNotListed => Bearing.OrderCounts,
        FindingCode.LicenceMissing or FindingCode.AgeUnlikely or FindingCode.FutureDate => Bearing.Order,
        // Counted as local, or as not appealed, until it says otherwise.
        FindingCode.ResidenceMissing or FindingCode.CodeUnknown => Bearing.OrderDropped,
        _ => Bearing.None,
    };

    private static Bearing OfPlacementWarning(Finding finding) => finding.Code switch
    {
        FindingCode.SuitabilityMissing or FindingCode.CodeUnknown or FindingCode.FutureDate => Bearing.Placement,
        FindingCode.NoneSuitable or FindingCode.NoneWithHours => Bearing.NoneIsSome,
        _ => Bearing.None,
    };

    private static bool IsOfNeed(Finding finding) => finding is { Code: FindingCode.PlanWithoutNeed or FindingCode.FutureDate } or { Code: FindingCode.CodeUnknown, Column: "formal_plan" };
}
