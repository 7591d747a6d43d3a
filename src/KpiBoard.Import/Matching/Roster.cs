using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Matching;

/// <summary>The children that rows of the other files are matched to, by service. The first row without another error keeps an id or a UPN.</summary>
public sealed class Roster
{
    private readonly Dictionary<string, ServiceRoster> services = new(StringComparer.Ordinal);

    /// <summary>Services with a child, in error or not.</summary>
    public IReadOnlyCollection<string> Services => services.Keys;

    /// <summary>Children of all services, those in error aside.</summary>
    internal IEnumerable<ChildFacts> Children => services.Values.SelectMany(service => service.Children);

    /// <summary>Null when no child of the service is known, not even in error.</summary>
    public ServiceRoster? Find(string serviceCode) => services.GetValueOrDefault(serviceCode);

    /// <summary>Takes a child on, unless its id or UPN is kept by an earlier row.</summary>
    public void Add(Child child)
    {
        if (KeepsId(child.ServiceCode, child.ChildId) || KeepsUpnOfAnother(child.ServiceCode, child.ChildId, child.Upn))
        {
            AddInError(child.ServiceCode, child.ChildId, child.Upn);
        }
        else
        {
            OfService(child.ServiceCode).Add(child);
        }
    }

    /// <summary>Notes that a row in error has this id and UPN, so that rows of other files can be told why their child is not there.</summary>
    public void AddInError(string serviceCode, string childId, string? upn) => OfService(serviceCode).AddInError(childId, upn);

    /// <summary>Heeds the ties of the services whose children are known.</summary>
    public void Heed(IEnumerable<Tie> ties)
    {
        foreach (var tie in ties)
        {
            Find(tie.ServiceCode)?.Tie(tie.Upn, tie.ChildId);
        }
    }

    /// <summary>Whose a row is; null when it waits, or names nobody who can be counted.</summary>
    public Child? OwnerOf(RowKey key) => Match.Of(key, this) is { IsError: false, Owner: { } owner } ? owner.Child : null;

    /// <summary>The row names its child by a UPN alone that nobody has yet.</summary>
    public bool IsAwaited(RowKey key) => key.ChildId is null && Match.Of(key, this) is { IsError: false, OnUpn: FindingCode.UpnUnmatched };

    internal bool KeepsId(string serviceCode, string childId) => Find(serviceCode)?.FindById(childId) is not null;

    internal bool KeepsUpnOfAnother(string serviceCode, string childId, string? upn) =>
        upn is not null && Find(serviceCode)?.FindByOwnUpn(upn) is { } keeper && keeper.Child.ChildId != childId;

    private ServiceRoster OfService(string code)
    {
        if (!services.TryGetValue(code, out var service))
        {
            services.Add(code, service = new());
        }

        return service;
    }
}
