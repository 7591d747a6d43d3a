using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Foreign;

/// <summary>A SEN2 blade export as a list of plans: a row a named plan, with its child's UPN and its last review.</summary>
/// <remarks>Source: education returns section 1.6. Columns that lead to a child are followed by table ids alone: NativeId and sourceid are not documented to be the child's.</remarks>
internal sealed class BladeExport(IReadOnlyDictionary<string, BladeFile> files)
{
    private int ofNobody;
    private int withoutUpn;

    /// <exception cref="UnreadableException">A file that is needed is missing, or cannot be read.</exception>
    public PlanTable Open(string service)
    {
        if (!files.ContainsKey("person") || !files.ContainsKey("namedplan"))
        {
            throw new UnreadableException("A SEN2 export says whose plan began when only with its files person and namedplan together.");
        }

        return new(Plans(), service, Notes);
    }

    private IEnumerable<PlanLine> Plans()
    {
        var join = new BladeJoin(files);
        using var plans = files["namedplan"].Table("startdate");
        if (!plans.Has("persontableid") && Missing(plans) is { } missing)
        {
            throw new UnreadableException($"Nothing says whose the plans of the SEN2 export are without its file {missing}.");
        }

        while (plans.Read())
        {
            Count(join, plans);
            // activeplans speaks of plans in force.
            var end = BladeFile.Date(plans.At("ceasedate"));
            var review = end.Text.Length == 0 ? join.ReviewOf(plans) : plans.At("");
            yield return new(join.UpnOf(plans), BladeFile.Date(plans.At("startdate")), end, review);
        }
    }

    private string? Missing(NamedTable plans) =>
        !files.ContainsKey("requests") ? plans.Has("requeststableid") || files.ContainsKey("assessment") ? "requests" : "requests, and without assessment"
        : !files.ContainsKey("assessment") && !plans.Has("requeststableid") ? "assessment"
        : null;

    private void Count(BladeJoin join, NamedTable plan)
    {
        ofNobody += join.Leads(plan) ? 0 : 1;
        withoutUpn += join.Leads(plan) && join.UpnOf(plan).Text.Length == 0 ? 1 : 0;
    }

    private IEnumerable<string> Notes()
    {
        if (ofNobody > 0)
        {
            yield return $"{files["namedplan"].Name} has {Words.Plans(ofNobody)} whose child is not in the export's other files, so nobody can be found for them.";
        }

        if (withoutUpn > 0)
        {
            yield return $"{files["person"].Name} has no UPN for the children of {Words.Plans(withoutUpn)}, so nobody can be found for them.";
        }

        if (!files.ContainsKey("activeplans"))
        {
            yield return "The SEN2 export came without its file activeplans, so no review of a plan is known from it.";
        }
    }
}
