using System.Collections.Concurrent;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>Keeps the rows of an input by service. Files are read side by side, each adding to a list of its own.</summary>
internal sealed class RowKeeper
{
    private readonly ConcurrentDictionary<string, ServiceRows> services = new(StringComparer.Ordinal);

    public ServiceRows Of(string serviceCode) => services.GetOrAdd(serviceCode, _ => new());

    /// <summary>Drops the rows of a file that broke off.</summary>
    public void Forget<T>(Func<ServiceRows, List<FactRow<T>>> listOf)
    {
        foreach (var rows in services.Values)
        {
            listOf(rows).Clear();
        }
    }
}
