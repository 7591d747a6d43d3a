namespace KpiBoard.Web.SignIn;

/// <summary>A service an account is for.</summary>
public sealed class AccountService
{
    public Guid AccountId { get; init; }

    public required string ServiceCode { get; init; }

    /// <summary>The child-level permission: the account may open this service's children.</summary>
    public required bool SeesChildren { get; init; }
}
