using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Returns;

/// <summary>Opens the file of a return: CSV, or a workbook with its sheets.</summary>
internal static class ReturnFile
{
    /// <summary>Hands over each table with the name that findings give: the file's, or the sheet's.</summary>
    /// <exception cref="UnreadableException">It is neither, protected, damaged or far too large.</exception>
    public static void Read(string path, Action<string, ITable> read)
    {
        switch (SentFormats.Of(path))
        {
            case SentFormat.Csv:
                using (var table = Input.Csv(() => File.OpenRead(path)).Table)
                {
                    read(Path.GetFileName(path), table);
                }

                break;
            case SentFormat.Workbook or SentFormat.Zip:
                ReadSheets(path, read);
                break;
            case SentFormat.Empty:
                throw new UnreadableException("The file is empty.");
            case SentFormat.Protected:
                throw new UnreadableException("The workbook is protected with a password, or is of the old .xls kind. Save it as .xlsx without a password.");
            default:
                throw new UnreadableException("The file is neither CSV nor an Excel workbook (.xlsx).");
        }
    }

    private static void ReadSheets(string path, Action<string, ITable> read)
    {
        ZipGuard.RefuseOther(path);
        using var zip = ZipGuard.Open(path);
        if (!ZipGuard.IsWorkbook(zip))
        {
            throw new UnreadableException("It is a zip of files. Unpack it, and send the return by itself.");
        }

        using var workbook = new Workbook(path);
        foreach (var (name, _, open) in workbook.Sheets(zip))
        {
            using var sheet = open().Table;
            read(name, sheet);
        }
    }
}
