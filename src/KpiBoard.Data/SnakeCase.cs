using System.Text;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>Columns are named as PostgreSQL likes it: <c>ServiceCode</c> is <c>service_code</c>.</summary>
public static class SnakeCase
{
    public static void NameColumns(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(Of(property.Name));
        }
    }

    private static string Of(string name)
    {
        var snake = new StringBuilder();
        foreach (var letter in name)
        {
            snake.Append(char.IsUpper(letter) && snake.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
