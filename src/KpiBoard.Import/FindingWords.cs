using System.Text.RegularExpressions;

namespace KpiBoard.Import;

/// <summary>What a person reads of a finding: what is wrong, and how to mend it. Never a child's details beyond the ids.</summary>
internal static partial class FindingWords
{
    private static readonly string[] Names =
        [.. Enum.GetNames<FindingCode>().Select(name => WordStart().Replace(name, "_$0").ToLowerInvariant())];

    public static string NameOf(FindingCode code) => Names[(int)code];

    public static string Of(Finding finding) => finding.Code switch
    {
        <= FindingCode.EndBeforeStart or FindingCode.FutureDate => OfValue(finding),
        <= FindingCode.UpnUnmatched => OfIdentity(finding),
        <= FindingCode.DuplicateRow => OfMeaning(finding),
        _ => OfKpiReturn(finding),
    };

    private static string OfValue(Finding finding) => finding.Code switch
    {
        FindingCode.FileUnreadable => $"{finding.Value} Nothing of the file was used; export it again and send that.",
        FindingCode.FileMissing => $"{finding.File} is missing. A case extract has children, orders, ete and sendaln: add the file and send all of them together.",
        FindingCode.ColumnMissing => $"The column {finding.Column} is not in the first line, so no row of the file can be used. Add it, spelled like this, and send the file again.",
        FindingCode.ValueMissing when finding.Column == "child_id" && FileKind.Find(finding.File)?.IsReturn == true =>
            "The row names no child. Fill in child_id, upn or both.",
        FindingCode.ValueMissing => $"{finding.Column} is blank and the row cannot be used without it. Fill it in.",
        FindingCode.DateInvalid => $"{finding.Column}{Quoted(finding)} is not a date from 1990 on. Write it as 2024-03-31 or 31/03/2024, without a time.",
        FindingCode.CodeUnknown => $"{finding.Column}{Quoted(finding)} is not one of its codes{Effect(finding)}. Use a code of the list.",
        FindingCode.NumberInvalid when finding.Column == "sessions_attended" =>
            $"sessions_attended{Quoted(finding)} is not a whole number from 0 to the sessions possible. Correct one of the two.",
        FindingCode.NumberInvalid => $"{finding.Column}{Quoted(finding)} is not a whole number of 0 or more{HoursLimit(finding)}. Write a number such as 16.",
        FindingCode.EndBeforeStart => $"{finding.Column}{Quoted(finding)} is before the start. Correct one of the two dates.",
        _ => $"{finding.Column}{Quoted(finding)} is after the day of the count. Correct it if it has happened already.",
    };

    private static string OfIdentity(Finding finding) => finding.Code switch
    {
        FindingCode.DuplicateId => $"This {finding.Column} stands on an earlier row, which was used. Give each its own, or delete this row.",
        FindingCode.ChildUnknown => "No row of children.csv has this child_id. Add the child to the extract, or correct the id.",
        FindingCode.ChildKeptOut => "The child's own row in children.csv is in error, so this row cannot be used. Mend the child's row.",
        FindingCode.ChildMismatch => "child_id and upn name two different children of the service. Correct the one that is wrong.",
        FindingCode.ServiceNotYours => $"{finding.Column}{Quoted(finding)} is not a service you may import for. Correct it, or ask for the right to.",
        FindingCode.ServiceUnknown => $"{finding.Column}{Quoted(finding)} is not one of the services set up here. Correct it, or ask for the service to be set up.",
        FindingCode.UpnInvalid when finding.Severity == Severity.Error =>
            "The upn alone names the child and is not a letter and 12 digits, or a letter, 11 digits and a letter. Correct it or add child_id.",
        FindingCode.UpnInvalid => "The upn is not a letter and 12 digits, or a letter, 11 digits and a letter. It is left out; correct it so that education returns find the child.",
        FindingCode.UpnCheckLetter => "The first letter of the upn does not fit its digits, so one character is likely wrong. It is used as it stands; check it with the school.",
        _ => "No child of the service has this upn yet. The row waits and is matched by itself when a later extract brings the upn.",
    };

    private static string OfMeaning(Finding finding) => finding.Code switch
    {
        FindingCode.OutcomeUnclear => $"legal_outcome{Quoted(finding)} does not say which outcome it was, so the order does not count. Record the outcome.",
        FindingCode.OutcomeNotListed => $"legal_outcome{Quoted(finding)} is not in the list of legal outcomes, so the order does not count. Check its spelling.",
        FindingCode.LicenceMissing => "The custodial half of a detention and training order does not count, and the child has no DTO_LICENCE order. Add the licence half.",
        FindingCode.AgeUnlikely => "The child was 7 or younger, or 19 or older, when the order began. Check the date of birth and the dates of the order.",
        FindingCode.HoursOverOffered => "More hours were attended than offered. Check both.",
        FindingCode.NoneWithHours => "Provision NONE has hours offered or attended. Check the provision or take the hours out.",
        FindingCode.NoneSuitable => "Provision NONE is marked suitable; it counts as unsuitable. Check the provision.",
        FindingCode.SuitabilityMissing => "suitability is blank, so the placement takes no part in KPI 2. Record SUITABLE, UNSUITABLE or UNKNOWN.",
        FindingCode.ResidenceMissing => "residence is blank and counted as LOCAL. Record LOCAL or OTHER.",
        FindingCode.PlanWithoutNeed => "There is a formal plan where identified is not YES. The plan does not count until the need is recorded as identified.",
        _ => "The row is alike an earlier row in every value and is counted once. Delete one of them.",
    };

    private static string OfKpiReturn(Finding finding) => finding.Code switch
    {
        FindingCode.RowUnknown => $"{finding.Column}{Quoted(finding)} is none of the return's rows, or one of hours that does not say whether they were offered or attended. Correct the text.",
        FindingCode.RowMissing => $"The row{Quoted(finding)} is missing. Add it; write 0 where there is nobody.",
        FindingCode.RowTwice => $"The row{Quoted(finding)} stands on an earlier line too. Take one of them out.",
        FindingCode.RowBlank when finding.Severity == Severity.Error => $"The row of all children is blank {finding.Value}, so nothing can be told of them. Fill it in; write 0 where there is nobody.",
        FindingCode.RowBlank => $"The row is blank {finding.Value}, and what it would say is not known. Fill it in; write 0 where there is nobody.",
        FindingCode.QuarterUnknown => $"{finding.Column}{Quoted(finding)} is no quarter from April 2023 on that has begun. Write a day of it, such as 2026-06-30, or 2026Q1.",
        FindingCode.SeveralReturns => $"{finding.Column}{Quoted(finding)} is of another return than the lines above it. Use one file for each service and quarter.",
        FindingCode.NumberAboveAll => $"There are more children in {finding.Column} than all of whom they are a part: {finding.Value}. Correct one of the two.",
        FindingCode.TotalsDiffer => $"The same children add up to two numbers, in {finding.Column} and in the other columns of all with this order type: {finding.Value}. Correct one of them.",
        _ => $"{finding.Value}. Check this first where the YJB's figure is another than ours.",
    };

    private static string Quoted(Finding finding) => finding.Value is null ? "" : $" \"{finding.Value}\"";

    private static string Effect(Finding finding) => finding.Severity == Severity.Warning ? " and counts as blank" : "";

    private static string HoursLimit(Finding finding) => finding.Column.StartsWith("hours", StringComparison.Ordinal) ? " and at most 168 a week" : "";

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
