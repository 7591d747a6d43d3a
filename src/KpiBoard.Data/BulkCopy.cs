using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace KpiBoard.Data;

/// <summary>Writes rows by binary COPY, by the columns of the EF model.</summary>
/// <remarks>PostgreSQL refuses COPY into a table with row-level security, so rows go to a temporary table of the
/// transaction and are inserted from there, under the policy.</remarks>
internal sealed class BulkCopy<T>
    where T : class
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly string table;
    private readonly string incoming;
    private readonly string columns;
    private readonly Action<NpgsqlBinaryImporter, T>[] writers;

    public BulkCopy(BoardContext context)
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        var properties = entity.GetProperties().ToList();
        table = $"{BoardContext.Schema}.{entity.GetTableName()}";
        incoming = $"incoming_{entity.GetTableName()}";
        columns = string.Join(", ", properties.Select(property => property.GetColumnName()));
        writers = [.. properties.Select(Writer)];
    }

    /// <summary>Writes the rows. Those of a service that is not entered are refused.</summary>
    public async Task WriteAsync(BoardSession session, IEnumerable<T> rows, CancellationToken cancellation)
    {
        await SendAsync(session, rows, cancellation);
        await session.ExecuteAsync($"INSERT INTO {table} ({columns}) SELECT {columns} FROM {incoming}", cancellation);
    }

    private async Task SendAsync(BoardSession session, IEnumerable<T> rows, CancellationToken cancellation)
    {
        await session.ExecuteAsync($"CREATE TEMP TABLE {incoming} (LIKE {table}) ON COMMIT DROP", cancellation);
        await using (var importer = await session.Connection.BeginBinaryImportAsync($"COPY {incoming} ({columns}) FROM STDIN (FORMAT BINARY)", cancellation))
        {
            importer.Timeout = Patience;
            foreach (var row in rows)
            {
                importer.StartRow();
                foreach (var write in writers)
                {
                    write(importer, row);
                }
            }

            await importer.CompleteAsync(cancellation);
        }
    }

    private static Action<NpgsqlBinaryImporter, T> Writer(IProperty property)
    {
        var type = property.ClrType;
        var nullable = Nullable.GetUnderlyingType(type);
        var name = nullable is not null ? nameof(OfNullable) : type.IsEnum ? nameof(OfEnum) : nameof(OfValue);
        return (Action<NpgsqlBinaryImporter, T>)typeof(BulkCopy<T>)
            .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(nullable ?? type)
            .Invoke(null, [property])!;
    }

    private static Action<NpgsqlBinaryImporter, T> OfValue<TValue>(IProperty property)
    {
        var get = property.PropertyInfo!.GetMethod!.CreateDelegate<Func<T, TValue?>>();
        return (importer, row) =>
        {
            if (get(row) is { } value)
            {
                importer.Write(value);
            }
            else
            {
                importer.WriteNull();
            }
        };
    }

    private static Action<NpgsqlBinaryImporter, T> OfNullable<TValue>(IProperty property)
        where TValue : struct
    {
        var get = property.PropertyInfo!.GetMethod!.CreateDelegate<Func<T, TValue?>>();
        return (importer, row) =>
        {
            if (get(row) is { } value)
            {
                importer.Write(value);
            }
            else
            {
                importer.WriteNull();
            }
        };
    }

    private static Action<NpgsqlBinaryImporter, T> OfEnum<TValue>(IProperty property)
        where TValue : struct, Enum
    {
        var get = property.PropertyInfo!.GetMethod!.CreateDelegate<Func<T, TValue>>();
        return (importer, row) => importer.Write(get(row).ToString());
    }
}
