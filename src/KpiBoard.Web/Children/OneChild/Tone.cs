namespace KpiBoard.Web.Children.OneChild;

/// <summary>How a fact is drawn. Its words say the same.</summary>
public enum Tone
{
    Plain,
    Good,
    Bad,
    Unknown,
}
