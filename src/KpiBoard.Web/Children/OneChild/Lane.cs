namespace KpiBoard.Web.Children.OneChild;

/// <summary>The lanes of a child's time line, from top to bottom.</summary>
public enum Lane
{
    Orders,
    Ete,
    Exclusions,
    Timetables,
    Needs,
    AuthorityPlans,
    Attendance,
    Attainment,
    Investigations,
    Care,
}
