using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Matching;

/// <summary>Whose a row is: the child of the child_id when one is given, else the child with that UPN.</summary>
/// <param name="Owner">The child; null when the row waits unmatched, or names nobody we know.</param>
/// <param name="OnChildId">What is wrong with the child_id; null when nothing is.</param>
/// <param name="OnUpn">What is wrong with the UPN; null when nothing is.</param>
internal readonly record struct Match(ChildFacts? Owner, FindingCode? OnChildId, FindingCode? OnUpn)
{
    /// <summary>The row cannot be used: it names no child that can be counted, or two.</summary>
    public bool IsError => OnChildId is not null || OnUpn is FindingCode.ChildMismatch or FindingCode.ChildKeptOut;

    /// <summary>Finds the child. Nothing is said of a row without a service, or naming nobody: that is said elsewhere.</summary>
    public static Match Of(RowKey key, Roster roster)
    {
        if (key.ServiceCode is null)
        {
            return default;
        }

        var service = roster.Find(key.ServiceCode);
        return key.ChildId is { } id ? ById(id, key.Upn, service) : key.Upn is { } upn ? ByUpn(upn, service) : default;
    }

    private static Match ById(string id, string? upn, ServiceRoster? service)
    {
        var owner = service?.FindById(id);
        var keptOut = service?.IsKeptOut(id) == true;
        var onUpn = upn is null ? null : UpnBesideId(id, owner is not null || keptOut, upn, service);
        FindingCode? onId = owner is not null ? null : keptOut ? FindingCode.ChildKeptOut : FindingCode.ChildUnknown;
        return new(onId is null && onUpn != FindingCode.ChildMismatch ? owner : null, onId, onUpn);
    }

    private static FindingCode? UpnBesideId(string id, bool idIsKnown, string upn, ServiceRoster? service)
    {
        var other = service?.FindByOwnUpn(upn)?.Child.ChildId ?? service?.KeptOutIdOf(upn);
        // A tie never contradicts the id that a row gives itself.
        return other is null ? service?.FindByUpn(upn)?.Child.ChildId == id ? null : FindingCode.UpnUnmatched
            : idIsKnown && other != id ? FindingCode.ChildMismatch : null;
    }

    private static Match ByUpn(string upn, ServiceRoster? service) => service?.FindByUpn(upn) is { } owner
        ? new(owner, null, null)
        : new(null, null, service?.KeptOutIdOf(upn) is null ? FindingCode.UpnUnmatched : FindingCode.ChildKeptOut);
}
