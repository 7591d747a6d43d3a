using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KpiBoard.Web.SignIn;

/// <summary>What the sign-in cookie says of an account. It is asked of the database again every minute.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ClaimTypes.GivenName, user.Name));
        identity.AddClaim(new(Viewer.RoleClaim, user.Role.ToString()));
        identity.AddClaims(user.Services.Select(service => new Claim(Viewer.ServiceClaim, service.ServiceCode)));
        identity.AddClaims(user.Services
            .Where(service => service.SeesChildren)
            .Select(service => new Claim(Viewer.ChildrenClaim, service.ServiceCode)));
        return identity;
    }
}
