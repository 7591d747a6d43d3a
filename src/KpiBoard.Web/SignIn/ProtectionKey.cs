namespace KpiBoard.Web.SignIn;

/// <summary>A key that protects cookies and forms, shared by every node.</summary>
public sealed class ProtectionKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
