namespace KpiBoard.Counting.Facts;

/// <summary>One service's children and the sources that cover it.</summary>
/// <param name="Covered">The sources the service has, readable and with their needed columns.</param>
public sealed record ServiceRecord(string ServiceCode, Sources Covered, IReadOnlyList<ChildRecord> Children)
{
    private const Sources EducationReturns = Sources.Exclusions | Sources.PartTimeTimetables | Sources.Attendance | Sources.EhcPlans;

    /// <summary>The sources that cover a child. An education return covers it when the child has a UPN or is named in the return.</summary>
    public Sources CoverOf(ChildRecord child) =>
        child.Child.Upn is not null ? Covered : Covered & (~EducationReturns | child.NamedIn);
}
