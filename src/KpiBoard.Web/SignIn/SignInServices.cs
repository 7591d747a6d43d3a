using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;

namespace KpiBoard.Web.SignIn;

/// <summary>Accounts, the cookie and the policies.</summary>
public static class SignInServices
{
    /// <summary>How long a right that was taken away lasts at most.</summary>
    internal static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    public static void Add(IServiceCollection services)
    {
        services.AddScoped<AccountContext>();
        services.AddIdentityCore<Account>(Passwords)
            .AddEntityFrameworkStores<AccountContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "__Host-kpiboard";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.ExpireTimeSpan = Idle;
            cookie.LoginPath = "/sign-in";
            cookie.Events.OnSigningIn = SessionLimit.Begin;
            cookie.Events.OnValidatePrincipal = context => SessionLimit.CheckAsync(context, Longest);
        });
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = AskAgain);
        services.AddScoped<AuthenticationStateProvider, LiveAccounts>();
        services.AddSingleton<IAuthorizationHandler, RightCheck>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusal>();
        services.AddAuthorization(Policies);
        services.AddCascadingAuthenticationState();
        services.AddDataProtection().SetApplicationName("kpiboard");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((keys, scopes) => keys.XmlRepository = new ProtectionKeyStore(scopes));
    }

    /// <summary>What no policy was thought of for is closed to everyone who is not signed in.</summary>
    private static void Policies(AuthorizationOptions options)
    {
        options.FallbackPolicy = options.DefaultPolicy;
        foreach (var right in Enum.GetValues<Right>())
        {
            options.AddPolicy(right.ToString(), policy => policy.RequireAuthenticatedUser().AddRequirements(new RightRequirement(right)));
        }
    }

    // Length is what makes a password strong; rules on its characters make people write it down.
    private static void Passwords(IdentityOptions options)
    {
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 10;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
    }
}
