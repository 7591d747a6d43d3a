namespace KpiBoard.Web.Hosting;

/// <summary>Where browsers get Blazor's script from; only pages with an interactive part ask for it.</summary>
public static class BlazorScript
{
#if BLAZOR_SCRIPT_FROM_PACKAGE
    public const string Address = "/_framework/blazor.web.js";
#else
    public const string Address = "/vendor/blazor.web.js";
#endif
}
