using KpiBoard.Counting.Moves;

namespace KpiBoard.Import.Tests.Themes;

public sealed class FindingBearingTests
{
    [Theory]
    [InlineData("ete.csv", "start_date", FindingCode.DateInvalid, Bearing.Placement)]
    [InlineData("ete.csv", "child_id", FindingCode.ChildUnknown, Bearing.Placement)]
    [InlineData("ete.csv", "child_id", FindingCode.ChildKeptOut, Bearing.Child)]
    [InlineData("sendaln.csv", "identified", FindingCode.CodeUnknown, Bearing.LearningNeed)]
    [InlineData("orders.csv", "end_date", FindingCode.EndBeforeStart, Bearing.Order)]
    [InlineData("orders.csv", "order_id", FindingCode.DuplicateId, Bearing.Order)]
    [InlineData("children.csv", "date_of_birth", FindingCode.ValueMissing, Bearing.Child)]
    [InlineData("attainment.csv", "level", FindingCode.CodeUnknown, Bearing.None)]
    [InlineData("exclusions.csv", "category", FindingCode.CodeUnknown, Bearing.None)]
    [InlineData("orders.csv", "service_code", FindingCode.ServiceNotYours, Bearing.None)]
    [InlineData("children.csv", "child_id", FindingCode.ColumnMissing, Bearing.Child)]
    [InlineData("orders.csv", "", FindingCode.FileMissing, Bearing.Order)]
    [InlineData("ete.csv", "", FindingCode.FileUnreadable, Bearing.Placements)]
    [InlineData("sendaln.csv", "", FindingCode.FileMissing, Bearing.LearningNeeds)]
    [InlineData("attendance.csv", "", FindingCode.FileUnreadable, Bearing.None)]
    [InlineData("extract.zip", "", FindingCode.FileUnreadable, Bearing.None)]
    public void An_error_bears_on_what_its_row_would_be(string file, string column, FindingCode code, Bearing expected) =>
        Assert.Equal(expected, FindingBearing.Of(new(file, 2, column, Severity.Error, code)));

    [Theory]
    [InlineData("ete.csv", "suitability", FindingCode.SuitabilityMissing, Bearing.Placement)]
    [InlineData("ete.csv", "suitability", FindingCode.CodeUnknown, Bearing.Placement)]
    [InlineData("ete.csv", "start_date", FindingCode.FutureDate, Bearing.Placement)]
    [InlineData("ete.csv", "suitability", FindingCode.NoneSuitable, Bearing.NoneIsSome)]
    [InlineData("ete.csv", "hours_attended", FindingCode.HoursOverOffered, Bearing.None)]
    [InlineData("ete.csv", "", FindingCode.DuplicateRow, Bearing.None)]
    [InlineData("sendaln.csv", "formal_plan", FindingCode.PlanWithoutNeed, Bearing.LearningNeed)]
    [InlineData("sendaln.csv", "formal_plan", FindingCode.CodeUnknown, Bearing.LearningNeed)]
    [InlineData("sendaln.csv", "plan_type", FindingCode.CodeUnknown, Bearing.None)]
    [InlineData("orders.csv", "legal_outcome", FindingCode.OutcomeNotListed, Bearing.OrderCounts)]
    [InlineData("orders.csv", "legal_outcome", FindingCode.OutcomeUnclear, Bearing.OrderCounts)]
    [InlineData("orders.csv", "disposal_type", FindingCode.LicenceMissing, Bearing.Order)]
    [InlineData("orders.csv", "start_date", FindingCode.AgeUnlikely, Bearing.Order)]
    [InlineData("orders.csv", "residence", FindingCode.ResidenceMissing, Bearing.OrderDropped)]
    [InlineData("orders.csv", "appeal_status", FindingCode.CodeUnknown, Bearing.OrderDropped)]
    [InlineData("children.csv", "upn", FindingCode.UpnCheckLetter, Bearing.None)]
    [InlineData("children.csv", "ethnicity", FindingCode.CodeUnknown, Bearing.None)]
    [InlineData("attendance.csv", "upn", FindingCode.UpnUnmatched, Bearing.None)]
    public void A_warning_bears_on_what_its_value_decides(string file, string column, FindingCode code, Bearing expected) =>
        Assert.Equal(expected, FindingBearing.Of(new(file, 2, column, Severity.Warning, code)));
}
