namespace KpiBoard.Import.Formats;

/// <summary>A file's records, read forward as text cells, whatever the format.</summary>
public interface ITable : IDisposable
{
    /// <summary>Moves to the next record; false at the end. Throws <see cref="UnreadableException"/> when the rest cannot be read.</summary>
    bool Read();

    /// <summary>The first physical line of the record; in a sheet the row's number. The header is 1.</summary>
    int Line { get; }

    /// <summary>Cells of this record.</summary>
    int Count { get; }

    /// <summary>The cell's text as it stands; empty when the record is shorter.</summary>
    string this[int cell] { get; }

    /// <summary>The record as a line of CSV, with its line end.</summary>
    string Record { get; }
}
