using System.Security.Claims;

namespace KpiBoard.Web.SignIn;

/// <summary>Who is looking, and what of: the one place that says which role sees what.</summary>
/// <param name="Services">Of an account that is for named services; empty for the others.</param>
/// <param name="ChildServices">The services whose children it may open.</param>
public sealed record Viewer(AccountRole? Role, IReadOnlySet<string> Services, IReadOnlySet<string> ChildServices)
{
    /// <summary>Claim types of the sign-in cookie.</summary>
    internal const string RoleClaim = "kpiboard:role";
    internal const string ServiceClaim = "kpiboard:service";
    internal const string ChildrenClaim = "kpiboard:children";

    public static Viewer Of(ClaimsPrincipal user) => new(
        Enum.TryParse<AccountRole>(user.FindFirstValue(RoleClaim), out var role) ? role : null,
        user.FindAll(ServiceClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal),
        user.FindAll(ChildrenClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal));

    /// <summary>The account's name, for what is kept of who did what.</summary>
    public static string NameOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.GivenName) ?? "nobody";

    /// <summary>The account itself, where two are not to be the same: names can be alike.</summary>
    public static string AccountOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "nobody";

    /// <summary>Not limited to named services: analysts and administrators.</summary>
    public bool IsForEveryService => Role is AccountRole.Analyst or AccountRole.Administrator;

    /// <summary>May know that the service has pages here. What one may not know of is answered with "not found".</summary>
    public bool Knows(string service) => IsForEveryService || Services.Contains(service);

    /// <summary>Sees counts as they are; everybody else sees small counts hidden.</summary>
    public bool SeesCounts => Role is AccountRole.ServiceManager or AccountRole.DataOfficer;

    public bool May(Right right) => right switch
    {
        Right.ReadFigures => Role is not (null or AccountRole.Administrator),
        Right.ManageFiles => SeesCounts,
        Right.SetTargets or Right.ReviewQuarters => Role == AccountRole.ServiceManager,
        Right.ReadMinutes or Right.ReadPacks => SeesCounts || Role is AccountRole.Chair or AccountRole.BoardMember,
        Right.RecordMinutes => Role is AccountRole.Chair or AccountRole.ServiceManager,
        Right.Comment => SeesCounts,
        Right.CheckStories => SeesCounts || Role == AccountRole.Chair,
        Right.SignQuarters => Role == AccountRole.Chair,
        Right.BuildPacks => SeesCounts || Role == AccountRole.Chair,
        Right.BuildInternalPacks => Role == AccountRole.ServiceManager,
        Right.ReadJobs => SeesCounts || Role == AccountRole.Administrator,
        Right.ReadChildren => SeesCounts && ChildServices.Count > 0,
        Right.Administer => Role == AccountRole.Administrator,
        _ => false,
    };

    /// <summary>May do so for this service.</summary>
    public bool May(Right right, string service) =>
        Knows(service) && May(right) && (right != Right.ReadChildren || ChildServices.Contains(service));
}
