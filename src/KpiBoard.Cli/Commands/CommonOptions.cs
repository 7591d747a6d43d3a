using System.CommandLine;
using System.Globalization;

namespace KpiBoard.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string?> Input() => new("--input") { Description = "A folder of CSV files, a zip of them, or one .xlsx workbook with a sheet a file." };

    public static Option<string?> Service() => new("--service") { Description = "The service that a list of the local authority, which names none, is sent for." };

    public static Option<DateOnly?> AsOf() => Day("--as-of", "Orders that end later do not count yet, yyyy-mm-dd; today, unless given.");

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name} \"{result.Tokens[0].Value}\" is not a day. Write it as 2024-03-31.");
            return null;
        },
    };

    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
