namespace KpiBoard.Web.Packs.Content;

/// <summary>A column of a table. What it holds decides how a workbook writes it.</summary>
/// <param name="Title">No other column of its table has it.</param>
public sealed record PackColumn(string Title, PackColumn.Kind Holds = PackColumn.Kind.Text)
{
    public enum Kind
    {
        Text,

        /// <summary>Both counts and the percentage.</summary>
        Figure,

        /// <summary>How many children.</summary>
        Count,

        /// <summary>The code of a receipt.</summary>
        Code,
    }
}
