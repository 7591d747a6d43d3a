using System.Globalization;
using KpiBoard.Import;

namespace KpiBoard.Web.Files.Uploads;

/// <summary>Why an upload is not taken, as the form says it.</summary>
internal static class UploadWords
{
    public const string Nothing = "Select a file";

    public const string BrokenOff = "The selected files could not be uploaded. Try again";

    public const string NotKept = "The selected files could not be kept: the disk of this board is full or cannot be written to. Tell whoever runs this board, then send them again";

    public static string TooLarge { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"The selected files must be smaller than {UploadForm.MostMegabytes} MB together. Send a zip of them, or the files of the case extract first and the education returns after it");

    public static string TooMany { get; } = string.Create(CultureInfo.InvariantCulture, $"You can only select up to {UploadForm.MostFiles} files at the same time");

    /// <summary>Null for a file that can be taken.</summary>
    public static string? Of(string name, SentFormat format) => format switch
    {
        SentFormat.Empty => $"The selected file {name} is empty. Export it again and select the new one",
        SentFormat.Protected => $"The selected file {name} is protected with a password, or is of the old .xls kind. Save it as .xlsx without a password",
        SentFormat.Other => $"The selected file {name} must be a CSV file, an Excel workbook (.xlsx) or a zip of CSV files",
        _ => null,
    };

    public static string Several(int imports) => string.Create(
        CultureInfo.InvariantCulture, $"Your files are checked as {imports} imports: each workbook and each zip by itself, CSV files together.");

    public static string Twice(string name) => $"Two of the selected files are called {name}. Select the one that you mean";
}
