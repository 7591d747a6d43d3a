using System.Globalization;
using KpiBoard.Counting.Changes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Import;
using KpiBoard.Web.Board;
using KpiBoard.Web.Children;

namespace KpiBoard.Web.Files.Changes;

/// <summary>Why a child comes in, goes out or changes, in words: the rule and the fields that decided.</summary>
public static class ChangeWords
{
    public static string Title(Movement movement) => movement switch
    {
        Movement.ComesIn => "Comes in",
        Movement.GoesOut => "Goes out",
        _ => "Changes",
    };

    /// <summary>The reason for any child, without a word of one.</summary>
    public static string Kind(Movement movement, ChangeReason reason) => reason.Aspect switch
    {
        ChangeAspect.ChildNotThere => movement == Movement.ComesIn ? "A new child: the files in use do not have it" : "These files do not have the child",
        ChangeAspect.OrderNotThere => movement == Movement.ComesIn ? "A new order: the files in use do not have it" : "These files do not have the order",
        ChangeAspect.OrderPassedOver => $"The order {(movement == Movement.ComesIn ? "counts now; it was passed over" : "is passed over")}: {ChildWords.Rule(reason.Rule!.Value)}",
        ChangeAspect.OrderAtOtherTime => "The order has other dates",
        _ => Aspect(reason.Aspect),
    };

    /// <summary>The reason for one child, with what it was and what it becomes.</summary>
    public static string Sentence(ChildChange child, ChangeReason reason) => reason.Aspect switch
    {
        ChangeAspect.OrderAtOtherTime when child.Before is null => $"The order {Dates(child.After!.Order)} now; in the files in use it {Dates(reason.OtherOrder!)}.",
        ChangeAspect.OrderAtOtherTime => $"In these files the order {Dates(reason.OtherOrder!)}; in the files in use it {Dates(child.Before!.Order)}.",
        ChangeAspect.OrderKept => $"The order that counts: {Order(child.Before!)} before; {Order(child.After!)} now.",
        ChangeAspect.StatusAtEnd => $"{(child.After!.Period.Day is null ? "At the end" : "On the day")}: {Ete(child.Before!.AtEnd)} before; {Ete(child.After.AtEnd)} now.",
        ChangeAspect.StatusAtStart => $"At the start: {Ete(child.Before!.AtStart)} before; {Ete(child.After!.AtStart)} now.",
        ChangeAspect.Plan => $"SEND/ALN: {Plan(child.Before!)} before; {Plan(child.After!)} now.",
        _ => $"{Kind(child.Movement, reason)}.",
    };

    /// <summary>A row of the child that is set aside, and why.</summary>
    public static string SetAside(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"A row is set aside: {finding.File}, line {finding.Line}. {finding.Message}");

    /// <summary><c>3 children come in, 1 child goes out, 2 children change.</c></summary>
    public static string Counts(int comeIn, int goOut, int change) =>
        $"{Children(comeIn, "comes in", "come in")}, {Children(goOut, "goes out", "go out")}, {Children(change, "changes", "change")}.";

    private static string Children(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? $"child {one}" : $"children {many}")}");

    private static string Aspect(ChangeAspect aspect) => aspect switch
    {
        ChangeAspect.OrderKept => "Another order counts, or its dates are others",
        ChangeAspect.StatusAtEnd => "Suitable, unsuitable, unknown or not recorded at the end",
        ChangeAspect.StatusAtStart => "Suitable, unsuitable, unknown or not recorded at the start",
        ChangeAspect.Placements => "Kind of provision or hours",
        ChangeAspect.Plan => "Identified SEND/ALN, or its formal plan",
        ChangeAspect.LearningNeeds => "What else is recorded of SEND/ALN",
        ChangeAspect.Person => "Sex, ethnicity or age",
        ChangeAspect.Exclusions => "Exclusions or suspensions",
        ChangeAspect.PartTimeTimetables => "Part-time timetables",
        ChangeAspect.Attendance => "Attendance",
        ChangeAspect.Attainments => "Attainment in English or maths",
        ChangeAspect.Investigations => "Release under investigation",
        ChangeAspect.CareSpells => "Care status",
        _ => "Which returns cover the child",
    };

    private static string Dates(Order order) => order.EndDate is { } end
        ? $"began on {Periods.Day(order.Began)} and ended on {Periods.Day(end)}"
        : $"began on {Periods.Day(order.Began)} and is open";

    private static string Order(ChildQuarter child) => $"{child.OrderType.Title}, {Dates(child.Order)}";

    private static string Ete(EteAtMoment ete) => ete.IsRecorded
        ? $"{ChildWords.Status(ete)} ({string.Join(", ", ete.Placements.Select(placement => placement.Provision.Code).Distinct())})"
        : "no placement recorded";

    private static string Plan(ChildQuarter child) =>
        !child.LearningNeeds.Any(need => need.Identified) ? "not identified"
        : child.LearningNeeds.Any(need => need.HasPlan) ? "identified, with a formal plan"
        : "identified, without a formal plan";
}
