namespace KpiBoard.Data.Tables;

public enum PackForm
{
    /// <summary>Small counts hidden: for the board.</summary>
    Protected,

    /// <summary>Counts as they are: for those who see counts.</summary>
    Internal,
}
