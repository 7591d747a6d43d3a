using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Foreign;

/// <summary>List 1 of the Area SEND inspections' Annex A: the authority's children with a plan, a row a child.</summary>
/// <remarks>Source: education returns section 1.6. The list is of plans in force: none has an end.</remarks>
internal sealed class AnnexA(string name, Func<Opened> open)
{
    private int withoutUpn;

    /// <summary>Sheet <c>List_1</c>, with a blank for the underscore or none, case aside.</summary>
    public static bool IsListOne(string name)
    {
        var bare = name.Trim();
        bare = bare.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? bare[..^4] : bare;
        return bare.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Equals("list1", StringComparison.OrdinalIgnoreCase);
    }

    public PlanTable Open(string service) => new(Plans(), service, Notes);

    private IEnumerable<PlanLine> Plans()
    {
        using var list = new NamedTable(name, open().Table, "UPN");
        if (!list.Has("Date initial EHC plan issued"))
        {
            throw new UnreadableException($"The column Date initial EHC plan issued is not in the header of {PlainText.Of(name)}.");
        }

        while (list.Read())
        {
            var initial = list.At("Date initial EHC plan issued");
            var upn = list.At("UPN");
            // A plan taken over from another authority may have no first date here.
            var start = initial.Text.Length == 0 ? list.At("Date updated EHC plan issued") : initial;
            var review = list.At("Date EHC plan last reviewed");
            if (upn.Text.Length + start.Text.Length + review.Text.Length > 0)
            {
                withoutUpn += upn.Text.Length == 0 ? 1 : 0;
                yield return new(upn, start.Text.Length == 0 ? initial : start, list.At(""), review);
            }
        }
    }

    private IEnumerable<string> Notes() => withoutUpn == 0 ? []
        : [$"{PlainText.Of(name)} has {Words.Plans(withoutUpn)} without a UPN, so nobody can be found for them."];
}
