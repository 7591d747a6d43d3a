using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace KpiBoard.Web.SignIn;

/// <summary>Keeps the keys of cookies and forms in the database, for every node and after a restart.</summary>
public sealed class ProtectionKeyStore(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. Keys(scope).ProtectionKeys.Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var context = Keys(scope);
        context.ProtectionKeys.Add(new() { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }

    private static AccountContext Keys(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<AccountContext>();
}
