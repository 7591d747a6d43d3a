using System.Globalization;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>All eleven files of a service, every column in use, with duplicates, errors and children that no file has. A seed gives the same files every time.</summary>
internal sealed class InventedService
{
    private readonly string service;
    private readonly int children;
#pragma warning disable CA5394 // The same files every time are wanted.
    private readonly Random random;

    private InventedService(string service, int children, int seed) =>
        (this.service, this.children, random) = (service, children, new(seed));

    public static Input Of(string service, int children, int seed) => new InventedService(service, children, seed).Everything();

    /// <summary>Only the education returns, for the same children.</summary>
    public static Input Return(string service, int children, int seed) => new InventedService(service, children, seed).Returns(Input.Empty);

    private static string Upn(int child) => string.Create(CultureInfo.InvariantCulture, $"A{child:000000000000}");

    private Input Everything() => Returns(Input.Empty
        .With("children", Rows(n => $"C{n},{Day(2006, 2010)},{Seldom("x", Any("1", "2", "9", "F"))},{Any("W1", "B2", "A9", "NS", "")},{Seldom(Upn(n + 1), Any(Upn(n), ""))}", each: 1))
        .With("orders", Rows(n => $"C{n},O{random.Next(children * 20)},{Any("REFERRAL_ORDER", "YOUTH_CAUTION", "DETENTION_AND_TRAINING_ORDER", "YOUTH_REHABILITATION_ORDER", "FINE")},{Day(2023, 2023)},{Day(2023, 2024)},{Any("DTO_CUSTODY", "DTO_LICENCE", "")},{Seldom("soon", Any(Day(2024, 2025), Day(2024, 2024), ""))},{Any("LOCAL", "OTHER", "")},{Any("NOT_APPEALED", "CHANGED_ON_APPEAL", "")}", each: 2.5))
        .With("ete", Rows(n => $"C{n},{Any("COLLEGE", "MAINSTREAM_SCHOOL", "NONE", "EMPLOYMENT")},{Day(2022, 2024)},{Any("SUITABLE", "UNSUITABLE", "UNKNOWN", "")},{Seldom("many", Any("20", "25", "0", ""))},{Any("16", "3", "")},{Any("", "", Day(2024, 2025))},{Any("100001", "")}"))
        .With("sendaln", Rows(n => $"C{n},{Any("YES", "NO")},{Day(2020, 2023)},{Any("YES", "NO", "")},{Any("EHCP", "IDP", "SEN_SUPPORT", "")},{Any("", Day(2024, 2025))},{Any(Day(2023, 2024), "")}"))
        .With("attainment", Rows(n => $"C{n},{Any("ENGLISH", "MATHS")},{Any("ENTRY_LEVEL", "LEVEL_1", "LEVEL_2", "LEVEL_3")},{Day(2022, 2024)}"))
        .With("investigations", Rows(n => $"C{n},{Day(2022, 2024)},{Any("", Day(2024, 2025))}"))
        .With("care_status", Rows(n => $"C{n},{Any("LOOKED_AFTER", "CHILD_IN_NEED", "CHILD_PROTECTION_PLAN")},{Day(2022, 2024)},{Any("", Day(2024, 2025))}")));

    private Input Returns(Input before) => before
        .With("exclusions", Rows(n => $"{Named(n)},{Seldom("else", Any("PERM", "SUSP", "FIXD"))},{Day(2022, 2025)},{Any("PP", "PP;VA", "")},{Any("4", "", "11")},{Any("100002", "")}"))
        .With("part_time_timetables", Rows(n => $"{Named(n)},{Day(2023, 2024)},{Any("", Day(2024, 2025))},{Any(Day(2024, 2025), "")},{Any("10", "20", "")},{Any(Day(2024, 2024), "")},{Any("YES", "NO", "")},{Any("100003", "")}"))
        .With("attendance", Rows(n => $"{Named(n)},{Day(2023, 2023)},{Day(2024, 2024)},{random.Next(100, 200)},{random.Next(0, 120)},{Any("100004", "")}"))
        .With("ehc_plans", Rows(n => $"{Named(n)},{Day(2020, 2023)},{Any("", Day(2024, 2025))},{Any(Day(2023, 2024), "")}"));

    private string Named(int child) => random.Next(4) switch
    {
        0 => $"C{child},{Upn(child)}",
        1 => $",{Upn(child)}",
        _ => $"C{child},",
    };

    // One row in ten again, one in twenty of a child that no file has.
    private string[] Rows(Func<int, string> row, double each = 1.5)
    {
        var rows = new List<string>();
        for (var i = 0; i < children * each; i++)
        {
            var child = each <= 1 ? i : random.Next(random.Next(20) == 0 ? children * 2 : children);
            var text = $"{service},{row(child)}";
            rows.AddRange(random.Next(10) == 0 ? [text, text] : [text]);
        }

        return [.. rows];
    }

    private string Any(params ReadOnlySpan<string> texts) => texts[random.Next(texts.Length)];

    private string Seldom(string seldom, string mostly) => random.Next(15) == 0 ? seldom : mostly;

    private string Day(int from, int to) => new DateOnly(random.Next(from, to + 1), 1, 1).AddDays(random.Next(365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
#pragma warning restore CA5394
}
