using System.ComponentModel;
using System.Globalization;
using KpiBoard.Counting.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Open;

/// <summary>What is asked of the figures, as the address has it. What is left out is not narrowed.</summary>
public sealed record FiguresAsked(
    [property: FromQuery(Name = "period"), Description("A quarter, as 2024Q1: April to June 2024.")] string? Period,
    [property: FromQuery(Name = "measure"), Description("The id of a measure.")] string? Measure,
    [property: FromQuery(Name = "level"), Description("nation, region or service.")] string? Level,
    [property: FromQuery(Name = "service"), Description("The code of a service: its own figures alone.")] string? Service,
    [property: FromQuery(Name = "region"), Description("The name of a region: its own figures and those of its services.")] string? Region,
    [property: FromQuery(Name = "nation"), Description("England or Wales: its own figures and those of its regions and services.")] string? Nation,
    [property: FromQuery(Name = "split"), Description("How children are parted; all for all children together.")] string? Split,
    [property: FromQuery(Name = "page"), Description("From 1, which is also the first shown.")] string? Page,
    [property: FromQuery(Name = "page_size"), Description("Figures on a page: from 1 to 1,000; 100 unless asked for.")] string? PageSize)
{
    /// <summary>The fields that are whole numbers, from 1.</summary>
    internal const string PageField = "page";
    internal const string PageSizeField = "page_size";
    internal const int LargestPage = 1_000;
    private const int UsualPage = 100;

    private static readonly string[] Fields = ["period", "measure", "level", "service", "region", "nation", "split", PageField, PageSizeField];

    /// <summary>The page asked for, from 1.</summary>
    public int PageNumber => Whole(Page, 1, int.MaxValue) ?? 1;

    /// <summary>The figures on it.</summary>
    public int Size => Whole(PageSize, UsualPage, LargestPage) ?? UsualPage;

    /// <summary>A sentence when something asked for is not there; null when all is.</summary>
    /// <param name="named">The fields of the address.</param>
    public string? Problem(OpenCatalogue catalogue, IEnumerable<string> named) =>
        named.Except(Fields, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } unknown ? $"There is no field '{unknown}'. There are {string.Join(", ", Fields)}."
        : !IsThere(Period, catalogue.Quarters.Select(quarter => $"{quarter}")) ? $"There is no period '{Period}'. Those there are: /api/v1/periods."
        : !IsThere(Measure, Publication.Measures.Select(measure => measure.Id)) ? $"There is no measure '{Measure}'. Those there are: /api/v1/measures."
        : !IsThere(Level, Enum.GetValues<OpenLevel>().Select(Answers.Word)) ? $"There is no level '{Level}'. There are nation, region and service."
        : !IsThere(Service, catalogue.Services.Select(service => service.ServiceCode)) ? $"There is no service '{Service}'. Those there are: /api/v1/services."
        : !IsThere(Region, catalogue.Services.Select(service => service.Region)) ? $"There is no region '{Region}'. Those there are: /api/v1/services."
        : !IsThere(Nation, catalogue.Services.Select(service => service.Nation)) ? $"There is no nation '{Nation}'. There are England and Wales."
        : !IsThere(Split, OpenGroup.All.Select(group => group.Split)) ? $"There is no split '{Split}'. Those there are: /api/v1/splits."
        : Whole(Page, 1, int.MaxValue) is null ? "The page must be a whole number from 1."
        : Whole(PageSize, UsualPage, LargestPage) is null ? "The page_size must be a whole number from 1 to 1,000."
        : null;

    /// <summary>All figures that are asked for, on whatever page.</summary>
    public FigureSelection Of(OpenCatalogue catalogue) => new(
        [.. catalogue.Quarters.Where(quarter => Period is null || Period == $"{quarter}")],
        [.. Publication.Measures.Where(measure => Measure is null || Measure == measure.Id)],
        [.. catalogue.Places.Where(IsAsked)],
        [.. OpenGroup.All.Where(group => Split is null || Split == group.Split)]);

    private bool IsAsked(OpenPlace place) =>
        (Level is null || Level == Answers.Word(place.Level))
        && (Service is null || Service == place.Service?.ServiceCode)
        && (Region is null || Region == place.Region)
        && (Nation is null || Nation == place.Nation);

    private static bool IsThere(string? asked, IEnumerable<string?> known) => asked is null || known.Contains(asked, StringComparer.Ordinal);

    private static int? Whole(string? asked, int usual, int most) => asked is null ? usual
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}
