namespace KpiBoard.Counting.Picture;

/// <summary>Every topic of the picture of education, training and employment in page order, and the measures it adds to those of the rule book.</summary>
public static class PictureBook
{
    public static IReadOnlyList<Topic> Topics { get; } =
    [
        EteChange.Change,
        EteChange.AtStart,
        EteChange.AtEnd,
        ProvisionAtEnd.OfSchoolAge,
        ProvisionAtEnd.AboveSchoolAge,
        WeeklyHours.OfferedAtSchoolAge,
        WeeklyHours.AttendedAtSchoolAge,
        WeeklyHours.OfferedAboveSchoolAge,
        WeeklyHours.AttendedAboveSchoolAge,
        TimetableClock.Weeks,
        TimetableClock.Review,
        TimetableClock.Hours,
        ExclusionTimes.Before,
        ExclusionTimes.During,
        ExclusionHotspots.SuspensionsBySchool,
        ExclusionHotspots.PermanentBySchool,
        ExclusionHotspots.ChildrenBySchool,
        ExclusionHotspots.SuspensionsByReason,
        ExclusionHotspots.PermanentByReason,
        AttendanceAtEnd.ByProvisionAtEnd,
        AttendanceAtEnd.Absence,
        PlanReviews.Needs,
        PlanReviews.Due,
        PlanReviews.Done,
        AfterSixteen.English,
        AfterSixteen.Maths,
        AfterSixteen.Routes,
    ];

    /// <summary>Measures of the picture alone: the rule book's 120 are what is published and compared, these say in one figure what a topic is watched for.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [.. WeeklyHours.Measures, ExclusionTimes.DuringOrder, PlanReviews.WithoutPlan];
}
