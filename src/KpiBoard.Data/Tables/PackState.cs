namespace KpiBoard.Data.Tables;

public enum PackState
{
    Asked,
    Made,
    Failed,
}
