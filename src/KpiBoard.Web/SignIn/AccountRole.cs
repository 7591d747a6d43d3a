namespace KpiBoard.Web.SignIn;

/// <summary>What an account is for. Who sees what stands in the README's table.</summary>
public enum AccountRole
{
    BoardMember,
    Chair,
    DataOfficer,
    ServiceManager,

    /// <summary>Staff of the Youth Justice Board: protected figures of every service.</summary>
    Analyst,
    Administrator,
}
