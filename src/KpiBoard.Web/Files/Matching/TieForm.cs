namespace KpiBoard.Web.Files.Matching;

/// <summary>What is sent to tie a UPN to a child: in the body, for a UPN never stands in an address.</summary>
public sealed class TieForm
{
    public string? Upn { get; set; }

    public string? ChildId { get; set; }

    /// <summary>Set once the child was asked for: the first time only the UPN is sent.</summary>
    public string? IsAnswered { get; set; }

    /// <summary>Set when the child may have two.</summary>
    public string? IsConfirmed { get; set; }
}
