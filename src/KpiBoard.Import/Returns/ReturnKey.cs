namespace KpiBoard.Import.Returns;

/// <summary>A column of the return that holds no number.</summary>
internal enum ReturnKey
{
    Service,
    Quarter,
    Group,
    Description,
}
