using System.Globalization;
using System.Xml;

namespace KpiBoard.Import.Formats;

/// <summary>Reads a workbook's part once before the workbook reader does, which knows no limit: it counts rows and columns by what a cell says it is, and holds a cell, a row's cells and the merged ranges in memory.</summary>
internal sealed class SheetGuard(XmlReader xml)
{
    private static readonly XmlReaderSettings Plain = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, XmlResolver = null };
    private static readonly string[] KindsRead = ["/officeDocument", "/worksheet", "/sharedStrings", "/styles"];
    private const int NoCell = int.MaxValue;

    private readonly char[] chunk = new char[4096];
    private int rows;
    private int cellsOfRow;
    private int cellDepth = NoCell;
    private int charactersOfCell;
    private int ranges;
    private int sheets;

    /// <summary>Throws <see cref="UnreadableException"/> or <see cref="XmlException"/>.</summary>
    public static void Check(Stream part)
    {
        using var guarded = new TagGuard(part);
        using var xml = XmlReader.Create(guarded, Plain);
        var guard = new SheetGuard(xml);
        while (xml.Read())
        {
            guard.CheckNode();
        }
    }

    private void CheckNode()
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            CheckElement();
        }
        else if (xml.Depth > cellDepth && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
        {
            CheckText();
        }
    }

    private void CheckElement()
    {
        cellDepth = xml.Depth <= cellDepth ? NoCell : cellDepth;
        switch (xml.LocalName)
        {
            case "row":
                cellsOfRow = 0;
                Refuse(++rows > Limits.RowsOfASheet || (long.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var row) && row is < 0 or > Limits.RowsOfASheet));
                break;
            case "c":
                BeginCell();
                Refuse(++cellsOfRow > Limits.ColumnsOfASheet || xml.GetAttribute("r")?.Count(char.IsAsciiLetter) > 3);
                break;
            case "si":
                BeginCell();
                break;
            case "mergeCell" or "col":
                Refuse(++ranges > Limits.RangesOfASheet);
                break;
            case "sheet":
                Refuse(++sheets > Limits.Entries);
                break;
            case "Relationship":
                RefuseUnseen();
                break;
        }
    }

    // Only parts of these names are looked at, and the workbook reader goes wherever it is sent.
    private void RefuseUnseen()
    {
        if (Array.Exists(KindsRead, kind => xml.GetAttribute("Type")?.EndsWith(kind, StringComparison.OrdinalIgnoreCase) == true)
            && xml.GetAttribute("Target")?.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) == false)
        {
            throw new UnreadableException("The workbook is not put together as Excel does it. Open it in Excel and save it as .xlsx again.");
        }
    }

    private void BeginCell() => (cellDepth, charactersOfCell) = (xml.Depth, 0);

    private void CheckText()
    {
        for (var read = xml.ReadValueChunk(chunk, 0, chunk.Length); read > 0; read = xml.ReadValueChunk(chunk, 0, chunk.Length))
        {
            charactersOfCell += read;
            Refuse(charactersOfCell > Limits.LineBytes);
        }
    }

    private static void Refuse(bool isTooMuch)
    {
        if (isTooMuch)
        {
            throw new UnreadableException("The workbook has a cell, a row or a list that is larger than Excel makes them.");
        }
    }
}
