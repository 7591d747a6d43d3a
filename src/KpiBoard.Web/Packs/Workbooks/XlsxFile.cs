using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>A pack as XLSX, to the conventions of published tables.</summary>
public static class XlsxFile
{
    public static byte[] Write(PackContent content)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            Describe(document, content);
            Fill(document.AddWorkbookPart(), SheetPlans.Of(content));
        }

        return bytes.ToArray();
    }

    private static void Describe(SpreadsheetDocument document, PackContent content)
    {
        var properties = document.PackageProperties;
        (properties.Title, properties.Language, properties.Creator) = (content.FullTitle, "en-GB", "KpiBoard");
        (properties.Created, properties.Subject) = (content.AsAt, content.Mark ?? content.Title);
    }

    private static void Fill(WorkbookPart book, IReadOnlyList<SheetPlan> plans)
    {
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Make();
        var texts = new SharedTexts();
        var sheets = new Sheets();
        foreach (var (place, plan) in plans.Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            SheetWriter.Write(part, plan, (uint)place + 1, texts);
            sheets.Append(new Sheet { Name = plan.Name, SheetId = (uint)place + 1, Id = book.GetIdOfPart(part) });
        }

        book.AddNewPart<SharedStringTablePart>().SharedStringTable = texts.Make();
        book.Workbook = new(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets);
    }
}
