namespace KpiBoard.Web.Open;

/// <summary>What kind of area a figure is of.</summary>
public enum OpenLevel
{
    Nation,
    Region,
    Service,
}
