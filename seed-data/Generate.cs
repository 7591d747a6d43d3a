#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=false

// Writes invented case extracts and education returns. README.md beside this file says what is in them.
// Nothing here depends on the clock, the culture or floating point: the same options give the same bytes anywhere.

using System.Globalization;
using System.Text;

return CommandLine.Run(args);

internal static class CommandLine
{
    private static readonly DateOnly Earliest = new(2023, 4, 1);
    private static readonly DateOnly Latest = new(2035, 12, 31);
    private static readonly DateOnly NationalDay = new(2026, 9, 30);

    private const string Help = """
        Writes invented seed data for KpiBoard: case extracts and education returns.

        dotnet run seed-data/Generate.cs -- --out DIR --as-of yyyy-mm-dd
            Eight services, a folder each (DIR/yot-camden, ...), as known on that day.
        dotnet run seed-data/Generate.cs -- --national DIR [--children 500] [--as-of 2026-09-30]
            All services in one folder of ten files, that many children in each service.
        dotnet run seed-data/Generate.cs -- --help

        Days from 2023-04-01 to 2035-12-31. A later day gives the same history, extended.
        Files of the same name in DIR are overwritten.
        """;

    public static int Run(string[] args)
    {
        if (args is ["--help"] or ["-h"])
        {
            Console.WriteLine(Help);
            return 0;
        }
        try
        {
            Write(Read(args));
            return 0;
        }
        catch (UsageException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            Console.Error.WriteLine("Use --help to see what can be asked for.");
            return 2;
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The files could not be written. {unwritten.Message}");
            return 2;
        }
    }

    private static Dictionary<string, string> Read(string[] args)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i += 2)
        {
            if (args[i] is not ("--out" or "--as-of" or "--national" or "--children"))
            {
                throw new UsageException($"There is no option {args[i]}.");
            }
            if (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                throw new UsageException($"The option {args[i]} needs a value after it.");
            }
            if (!options.TryAdd(args[i], args[i + 1]))
            {
                throw new UsageException($"The option {args[i]} was given twice.");
            }
        }
        return options;
    }

    private static void Write(Dictionary<string, string> options)
    {
        var national = options.TryGetValue("--national", out var nationalFolder);
        if (national == options.TryGetValue("--out", out var folder))
        {
            throw new UsageException("Give either --out with a folder or --national with a folder.");
        }
        if (national)
        {
            Seed.WriteNation(nationalFolder!, Children(options), Day(options) ?? NationalDay);
            return;
        }
        if (options.ContainsKey("--children"))
        {
            throw new UsageException("The option --children goes with --national only.");
        }
        Seed.WriteServices(folder!, Day(options) ?? throw new UsageException("Say with --as-of yyyy-mm-dd up to which day to write."));
    }

    private static DateOnly? Day(Dictionary<string, string> options)
    {
        if (!options.TryGetValue("--as-of", out var text))
        {
            return null;
        }
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new UsageException($"The day {text} is not a date written yyyy-mm-dd.");
        }
        return day >= Earliest && day <= Latest
            ? day
            : throw new UsageException($"The day {text} is not between 2023-04-01 and 2035-12-31.");
    }

    private static int Children(Dictionary<string, string> options)
    {
        if (!options.TryGetValue("--children", out var text))
        {
            return 500;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var children) && children is >= 1 and <= 20_000
            ? children
            : throw new UsageException($"The number of children {text} is not a whole number from 1 to 20000.");
    }
}

internal sealed class UsageException(string message) : Exception(message);

internal static class Seed
{
    public static void WriteServices(string folder, DateOnly asOf)
    {
        foreach (var service in Services.Eight())
        {
            using var extract = new Extract(Path.Combine(folder, service.Code), service, Cut.For(service, asOf));
            extract.Write(service, Arrivals.Until(service, asOf.AddDays(Arrivals.ForeseenDays)));
            Console.WriteLine(extract.Summary(service.Code));
        }
    }

    public static void WriteNation(string folder, int children, DateOnly asOf)
    {
        var services = Services.Nation();
        using var extract = new Extract(folder, null, new Cut(asOf, asOf));
        foreach (var service in services)
        {
            extract.Write(service, Arrivals.Spread(service, children, asOf));
        }
        Console.WriteLine(extract.Summary($"{services.Count} services"));
    }
}

/// <summary>A stream of draws for one subject, so that no draw of one disturbs another (splitmix64).</summary>
internal sealed class Dice(ulong key)
{
    private ulong state = key;

    public static ulong Key(ulong parent, string topic)
    {
        var hash = 0xcbf29ce484222325UL;
        foreach (var letter in topic)
        {
            hash = unchecked((hash ^ letter) * 0x100000001b3UL);
        }
        return Mixed(parent ^ Mixed(hash));
    }

    public static ulong Key(ulong parent, int number) => Mixed(parent ^ Mixed(unchecked((ulong)number + 0x632be59bd9b4e019UL)));

    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>The lower of two draws: small values are commoner.</summary>
    public int Low(int low, int high) => Math.Min(Between(low, high), Between(low, high));

    public bool Chance(int permille) => Below(1000) < permille;

    public T One<T>(Mix<T> mix) => mix.At(Below(mix.Total));

    private ulong Next()
    {
        state = unchecked(state + 0x9e3779b97f4a7c15UL);
        return Mixed(state);
    }

    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9UL;
            z = (z ^ (z >> 27)) * 0x94d049bb133111ebUL;
            return z ^ (z >> 31);
        }
    }
}

internal sealed class Mix<T>(params (T Value, int Weight)[] parts)
{
    public int Total { get; } = parts.Sum(part => part.Weight);

    public T At(int point)
    {
        foreach (var (value, weight) in parts)
        {
            if (point < weight)
            {
                return value;
            }
            point -= weight;
        }
        return parts[^1].Value;
    }
}

/// <summary>A rate in permille that moves evenly from April 2023 to April 2027.</summary>
internal readonly record struct Trend(int From, int To)
{
    private const int Days = 4 * 365;
    private static readonly int Begins = new DateOnly(2023, 4, 1).DayNumber;

    public int At(DateOnly day) => From + (To - From) * Math.Clamp(day.DayNumber - Begins, 0, Days) / Days;
}

internal readonly record struct Term(DateOnly Start, DateOnly End, int Sessions);

internal static class SchoolCalendar
{
    private static readonly int FirstDay = new DateOnly(1995, 1, 1).DayNumber;

    // The next school day of each day: asked for very often.
    private static readonly DateOnly[] SchoolDays =
        [.. Enumerable.Range(FirstDay, 65 * 365).Select(day => NextSchoolDay(DateOnly.FromDayNumber(day)))];

    public static int YearOf(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;

    public static DateOnly Opens(int year) => Weekday(new DateOnly(year, 9, 3));

    public static DateOnly Closes(int year) => new(year + 1, 7, 21);

    /// <summary>The last Friday in June of the school year in which the child turns 16.</summary>
    public static DateOnly LeavingDate(DateOnly birth)
    {
        var day = new DateOnly(YearOf(birth.AddYears(16)) + 1, 6, 30);
        while (day.DayOfWeek != DayOfWeek.Friday)
        {
            day = day.AddDays(-1);
        }
        return day;
    }

    public static Term[] Terms(int year) =>
    [
        new(Opens(year), new DateOnly(year, 12, 19), 144),
        new(Weekday(new DateOnly(year + 1, 1, 5)), new DateOnly(year + 1, 3, 27), 112),
        new(Weekday(new DateOnly(year + 1, 4, 13)), Closes(year), 124),
    ];

    public static bool InSummer(DateOnly day) => day > Closes(day.Year - 1) && day < Opens(day.Year);

    /// <summary>The day itself, or the next on which schools are open.</summary>
    public static DateOnly SchoolDay(DateOnly day) => SchoolDays[day.DayNumber - FirstDay];

    private static DateOnly NextSchoolDay(DateOnly day)
    {
        while (!IsSchoolDay(day))
        {
            day = day.AddDays(1);
        }
        return day;
    }

    public static DateOnly LastTermEnd(DateOnly day) =>
        Terms(YearOf(day) - 1).Concat(Terms(YearOf(day))).Last(term => term.End <= day).End;

    public static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static bool IsSchoolDay(DateOnly day) =>
        Weekday(day) == day && !IsHalfTerm(day) && Terms(YearOf(day)).Any(term => term.Start <= day && day <= term.End);

    private static bool IsHalfTerm(DateOnly day) => (day.Month, day.Day) is (10, >= 24) or (2, >= 13 and <= 20) or (5, >= 25);
}

internal readonly record struct School(string Urn, int Weight, int Heat);

/// <summary>How an education return names a child.</summary>
internal enum Naming { ChildId, Upn, Both }

internal sealed record Service(string Code, int Ordinal, string Nation)
{
    // The seed of everything: another number is another world.
    private const ulong Edition = 3;

    public int FirstNumber { get; init; } = 1001;
    public string Prefix { get; init; } = "";
    public int Arrivals { get; init; } = 20;
    public int OutOfCourt { get; init; } = 420;
    public int PermanentlyExcluded { get; init; } = 290;
    public Trend Suitable { get; init; } = new(620, 620);
    public Trend Neet { get; init; } = new(370, 370);
    public Mix<string> Ethnicities { get; init; } = Areas.England;
    public Naming Naming { get; init; } = Naming.Both;
    public bool SexInLetters { get; init; }
    public bool AppealInWords { get; init; }
    public string Separator { get; init; } = " ";
    public int SchoolCount { get; init; } = 14;
    public string? Lacks { get; init; }
    public bool ReturnsATermLate { get; init; }

    /// <summary>How often, in permille, an optional value is left blank that draws a warning.</summary>
    public int Untidy { get; init; } = 4;

    /// <summary>Days between pupils whom a return names and the service never meets; 0 for none.</summary>
    public int StrangerEvery { get; init; } = 170;

    public bool InWales => Nation == "Wales";
    public ulong Key => Dice.Key(Edition, Code);
    public string Urn(int school) => (900_000 + Ordinal * 100 + school).ToString(CultureInfo.InvariantCulture);

    /// <summary>Two schools of every service suspend much more than the others.</summary>
    public School[] Schools => schools ??= [.. Enumerable.Range(1, SchoolCount).Select(SchoolAt)];

    private School[]? schools;

    private School SchoolAt(int number) => new(Urn(number), 60 + number * 37 % 50 + (number <= 2 ? 40 : 0), number <= 2 ? 3 : 1);
}

internal static class Areas
{
    public static Mix<string> England { get; } = new(
        ("W1", 740), ("W2", 5), ("W3", 12), ("W5", 8), ("W9", 40), ("M1", 45), ("M2", 12), ("M3", 12), ("M9", 15),
        ("A1", 8), ("A2", 25), ("A3", 10), ("A9", 8), ("B1", 15), ("B2", 25), ("B9", 8), ("O9", 8), ("NS", 14));

    public static Mix<string> Wales { get; } = new(
        ("W1", 905), ("W3", 8), ("W9", 24), ("M1", 16), ("M9", 8), ("A3", 8), ("A9", 4), ("B2", 8), ("O2", 4), ("NS", 15));

    public static Mix<string> London { get; } = new(
        ("W1", 260), ("W2", 12), ("W3", 8), ("W9", 100), ("M1", 85), ("M2", 30), ("M3", 20), ("M9", 40), ("A1", 20),
        ("A2", 25), ("A3", 60), ("A9", 25), ("B1", 95), ("B2", 130), ("B9", 40), ("O2", 15), ("O9", 20), ("NS", 15));

    public static Mix<string> Camden { get; } = new(
        ("W1", 225), ("W2", 15), ("W9", 95), ("M1", 75), ("M2", 35), ("M3", 20), ("M9", 40), ("A1", 15), ("A3", 145),
        ("A4", 5), ("A9", 25), ("B1", 70), ("B2", 140), ("B9", 40), ("O2", 25), ("O9", 15), ("NS", 15));

    public static Mix<string> Doncaster { get; } = new(
        ("W1", 838), ("W3", 14), ("W5", 22), ("W9", 38), ("M1", 28), ("M3", 8), ("A2", 14), ("B2", 12), ("O9", 6), ("NS", 20));

    public static Mix<string> Leicester { get; } = new(
        ("W1", 440), ("W5", 10), ("W9", 45), ("M1", 75), ("M3", 20), ("M9", 18), ("A1", 150), ("A2", 45), ("A3", 30),
        ("A9", 37), ("B1", 20), ("B2", 65), ("B9", 15), ("O2", 10), ("NS", 20));

    public static Mix<string> Bristol { get; } = new(
        ("W1", 590), ("W3", 6), ("W9", 30), ("M1", 110), ("M2", 20), ("M9", 22), ("A2", 28), ("A9", 8), ("B1", 48),
        ("B2", 92), ("B9", 22), ("O9", 8), ("NS", 16));

    public static Mix<string> Salford { get; } = new(
        ("W1", 752), ("W2", 8), ("W9", 42), ("M1", 45), ("M2", 20), ("M9", 10), ("A2", 22), ("A9", 8), ("B2", 50),
        ("B9", 8), ("O2", 15), ("NS", 20));

    public static Mix<string> Newcastle { get; } = new(
        ("W1", 770), ("W5", 18), ("W9", 30), ("M1", 15), ("M3", 18), ("A2", 38), ("A3", 34), ("A9", 6), ("B2", 38),
        ("O2", 13), ("NS", 20));

    public static Mix<string> Essex { get; } = new(
        ("W1", 805), ("W2", 5), ("W3", 16), ("W9", 32), ("M1", 42), ("M2", 14), ("M9", 10), ("A2", 8), ("A9", 8),
        ("B1", 10), ("B2", 32), ("B9", 6), ("NS", 12));
}

internal static class Services
{
    private static readonly string AreasFile = Path.Combine(SourceFolder(), "areas", "services.csv");

    /// <summary>The eight services of the 2022 joint inspection and its good examples; each shows something, see README.md.</summary>
    private static readonly Service[] Profiles =
    [
        new("yot-conwy-and-denbighshire", 0, "")
        {
            Prefix = "CD", Arrivals = 3, OutOfCourt = 480, PermanentlyExcluded = 210, Suitable = new(740, 740), Neet = new(230, 230),
            Ethnicities = Areas.Wales, SchoolCount = 9, Untidy = 8, StrangerEvery = 420,
        },
        new("yot-camden", 0, "")
        {
            Prefix = "CAM", Arrivals = 15, OutOfCourt = 390, PermanentlyExcluded = 330, Suitable = new(730, 760), Neet = new(280, 260),
            Ethnicities = Areas.Camden, Naming = Naming.Upn, SchoolCount = 11,
        },
        new("yot-doncaster", 0, "")
        {
            FirstNumber = 40001, Arrivals = 19, OutOfCourt = 360, PermanentlyExcluded = 450, Suitable = new(850, 370), Neet = new(250, 500),
            Ethnicities = Areas.Doncaster, Naming = Naming.Upn, SexInLetters = true, Separator = ";", SchoolCount = 17,
        },
        new("yot-leicester-city", 0, "")
        {
            FirstNumber = 700301, Arrivals = 25, OutOfCourt = 440, PermanentlyExcluded = 170, Suitable = new(700, 690), Neet = new(360, 360),
            Ethnicities = Areas.Leicester, SchoolCount = 20, Lacks = "part_time_timetables",
        },
        new("yot-bristol", 0, "")
        {
            Prefix = "BR-", Arrivals = 23, OutOfCourt = 410, PermanentlyExcluded = 360, Suitable = new(630, 660), Neet = new(420, 400),
            Ethnicities = Areas.Bristol, Naming = Naming.ChildId, SexInLetters = true, AppealInWords = true, SchoolCount = 22,
            Lacks = "investigations",
        },
        new("yot-salford", 0, "")
        {
            Prefix = "SAL", Arrivals = 15, OutOfCourt = 430, PermanentlyExcluded = 320, Suitable = new(430, 1000), Neet = new(450, 190),
            Ethnicities = Areas.Salford, Separator = "; ", SchoolCount = 15,
        },
        new("yot-newcastle-upon-tyne", 0, "")
        {
            Prefix = "N", FirstNumber = 20001, Arrivals = 16, OutOfCourt = 480, PermanentlyExcluded = 270, Suitable = new(690, 710),
            Neet = new(390, 370), Ethnicities = Areas.Newcastle, Naming = Naming.Upn, SchoolCount = 16, ReturnsATermLate = true,
        },
        new("yot-essex", 0, "")
        {
            Prefix = "E", FirstNumber = 100001, Arrivals = 52, OutOfCourt = 460, PermanentlyExcluded = 260, Suitable = new(720, 750),
            Neet = new(370, 340), Ethnicities = Areas.Essex, Naming = Naming.ChildId, Separator = ",", SchoolCount = 44, Untidy = 2,
        },
    ];

    public static List<Service> Eight()
    {
        var listed = Listed().ToDictionary(entry => entry.Service.Code, entry => entry.Service, StringComparer.Ordinal);
        return [.. Profiles.Select(profile => profile with { Ordinal = listed[profile.Code].Ordinal, Nation = listed[profile.Code].Nation })];
    }

    public static List<Service> Nation() => [.. Listed().Select(Varied)];

    private static Service Varied((Service Service, string Region) listed)
    {
        var dice = new Dice(Dice.Key(listed.Service.Key, "profile"));
        var suitable = dice.Between(600, 820);
        var neet = dice.Between(260, 460);
        return listed.Service with
        {
            Prefix = "C",
            FirstNumber = 10001,
            OutOfCourt = dice.Between(330, 540),
            PermanentlyExcluded = dice.Between(180, 400),
            Suitable = new(suitable, suitable + dice.Between(-80, 90)),
            Neet = new(neet, neet + dice.Between(-60, 60)),
            Ethnicities = listed.Region switch { "London" => Areas.London, "Wales" => Areas.Wales, _ => Areas.England },
            Naming = (Naming)dice.Below(3),
            Untidy = 0,
            StrangerEvery = 0,
        };
    }

    private static IEnumerable<(Service Service, string Region)> Listed() =>
        File.ReadLines(AreasFile).Skip(1).Select((line, index) =>
        {
            var cells = Csv.Cells(line);
            return (new Service(cells[0], index + 1, cells[2]), cells[3]);
        });

    private static string SourceFolder() =>
        AppContext.GetData("EntryPointFileDirectoryPath") as string
        ?? throw new UsageException("Run the generator from its source: dotnet run seed-data/Generate.cs");
}

/// <summary>A child, and what of the child's life the files tell. Nothing here depends on the as-of day.</summary>
internal sealed class Child
{
    private static readonly Mix<string> Sexes = new(("1", 855), ("2", 140), ("9", 5));

    private static readonly Mix<int> Ages = new(
        (10, 8), (11, 20), (12, 50), (13, 105), (14, 175), (15, 230), (16, 230), (17, 182));

    private readonly ulong key;

    public Child(Service service, int number, DateOnly firstStart)
    {
        Service = service;
        Number = number;
        FirstStart = SchoolCalendar.Weekday(firstStart);
        key = Dice.Key(Dice.Key(service.Key, "child"), number);
        var dice = DiceFor("person");
        BirthDate = FirstStart.AddYears(-dice.One(Ages)).AddDays(-dice.Between(1, 363));
        Sex = dice.One(Sexes);
        Ethnicity = dice.One(service.Ethnicities);
        Upn = dice.Chance(55) ? null : PupilNumber.Of(service.Ordinal, number, BirthDate.Year + 5, dice);
        Engagement = 1000 - dice.Low(20, 960);
        LeavingDate = SchoolCalendar.LeavingDate(BirthDate);
        Needs = LearningNeeds.Of(this);
        Roll = new SchoolRoll(this);
        Orders = Sentencing.Orders(this);
        LastEnd = Orders.Max(order => order.End);
    }

    public Service Service { get; }
    public int Number { get; }
    public DateOnly FirstStart { get; }
    public DateOnly BirthDate { get; }
    public DateOnly LeavingDate { get; }
    public DateOnly LastEnd { get; }
    public string Sex { get; }
    public string Ethnicity { get; }
    public string? Upn { get; }

    /// <summary>Share of what is offered that the child takes up, in permille.</summary>
    public int Engagement { get; }

    public SchoolRoll Roll { get; }
    public List<Order> Orders { get; }
    public List<LearningNeed> Needs { get; }
    public bool HasPlan => Needs.Any(need => need.PlanType is "EHCP" or "IDP");
    public string Id => Service.Prefix + (Service.FirstNumber + Number).ToString(CultureInfo.InvariantCulture);

    /// <summary>Permille by which exclusion is commoner for some groups: seen in every national release.</summary>
    public int Disproportion => Ethnicity[0] switch { 'B' => 1350, 'M' => 1320, 'A' => 760, _ => Ethnicity is "W3" or "W5" ? 1400 : 960 };

    public Dice DiceFor(string topic) => new(Dice.Key(key, topic));

    public Dice DiceFor(string topic, int number) => new(Dice.Key(Dice.Key(key, topic), number));

    public bool IsOfSchoolAge(DateOnly day) => day <= LeavingDate;

    public int AgeOn(DateOnly day) =>
        day.Year - BirthDate.Year - (day.Month * 100 + day.Day < BirthDate.Month * 100 + BirthDate.Day ? 1 : 0);
}

internal static class PupilNumber
{
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    // No authority has a number below 201, so no pupil has any of these.
    public static string Of(int authority, int serial, int year, Dice dice)
    {
        var school = 2000 + serial / 1000 * 100 + dice.Below(100);
        var digits = string.Create(CultureInfo.InvariantCulture, $"{authority:000}{school:0000}{year % 100:00}{serial % 1000:000}");
        return WithCheckLetter(dice.Chance(15) ? digits[..11] + TemporaryLetter(digits) : digits);
    }

    // The last digit moves into the letter, so that temporary numbers stay apart as the others do.
    private static char TemporaryLetter(string digits) => Letters[digits[11] - '0'];

    private static string WithCheckLetter(string characters)
    {
        var sum = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            var value = char.IsAsciiDigit(characters[i]) ? characters[i] - '0' : Letters.IndexOf(characters[i], StringComparison.Ordinal);
            sum += (i + 2) * value;
        }
        return Letters[sum % 23] + characters;
    }
}

internal static class Arrivals
{
    /// <summary>A school's return may name a child whom the service meets only so many days later.</summary>
    public const int ForeseenDays = 75;

    private const int QuarterDays = 91;
    private static readonly DateOnly Begins = new(2021, 10, 1);
    private static readonly DateOnly Counted = new(2023, 4, 1);

    /// <summary>Quarter by quarter, so that a later day only adds children.</summary>
    public static IEnumerable<Child> Until(Service service, DateOnly day)
    {
        var number = 0;
        for (var start = Begins; start <= day; start = start.AddDays(QuarterDays))
        {
            var dice = new Dice(Dice.Key(Dice.Key(service.Key, "quarter"), start.DayNumber));
            for (var left = Count(service, dice); left > 0; left--)
            {
                var child = new Child(service, ++number, start.AddDays(dice.Below(QuarterDays)));
                if (child.FirstStart <= day && child.LastEnd >= Counted)
                {
                    yield return child;
                }
            }
        }
    }

    public static IEnumerable<Child> Spread(Service service, int children, DateOnly asOf)
    {
        var begins = Counted.AddDays(-45);
        var days = asOf.DayNumber - begins.DayNumber - 3;
        for (var number = 1; number <= children; number++)
        {
            yield return new Child(service, number, begins.AddDays((int)((long)days * number / children)));
        }
    }

    private static int Count(Service service, Dice dice)
    {
        var spread = Math.Max(1, service.Arrivals / 5);
        return Math.Max(1, service.Arrivals + dice.Between(-spread, spread));
    }
}

internal sealed record Order(string Id, string Outcome, string Disposal, DateOnly Decided, DateOnly Start, DateOnly End)
{
    public string Residence { get; init; } = "LOCAL";
    public string Appeal { get; init; } = "NOT_APPEALED";

    /// <summary>The last day inside, when the order begins with custody.</summary>
    public DateOnly? Released { get; init; }
}

internal static class Sentencing
{
    private const string Custodial = "DETENTION_AND_TRAINING_ORDER";

    private static readonly Mix<string> OutOfCourt = new(
        ("NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT", 340),
        ("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", 260),
        ("YOUTH_CONDITIONAL_CAUTION", 190),
        ("YOUTH_CAUTION", 110),
        ("NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT", 70),
        ("NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT", 30));

    private static readonly Mix<string> Court = new(
        ("REFERRAL_ORDER", 640), ("YOUTH_REHABILITATION_ORDER", 285), (Custodial, 55), ("SECTION_250", 20));

    private static readonly Mix<string> NotCounted = new(
        ("FINE", 20), ("CONDITIONAL_DISCHARGE", 35), ("COMMUNITY_RESOLUTION_POLICE_FACILITATED", 25), ("COMPENSATION_ORDER", 10),
        ("REPARATION_ORDER", 6), ("ABSOLUTE_DISCHARGE", 4));

    public static List<Order> Orders(Child child)
    {
        var orders = new List<Order>();
        var start = child.FirstStart;
        for (var turn = 0; turn < 5; turn++)
        {
            var dice = child.DiceFor("order", turn);
            Add(orders, child, dice, start, Outcome(child, dice, start, turn));
            AddBeside(orders, child, dice, start);
            start = SchoolCalendar.Weekday(start.AddDays(dice.Low(30, 420)));
            if (!dice.Chance(315) || child.AgeOn(start) > 17)
            {
                break;
            }
        }
        return orders;
    }

    private static string Outcome(Child child, Dice dice, DateOnly start, int turn)
    {
        var years = Math.Clamp(start.Year - 2023, 0, 4);
        var diverted = child.Service.OutOfCourt + 15 * years + (child.AgeOn(start) < 14 ? 260 : 0) + (turn == 0 ? 30 : -200);
        var court = dice.One(Court);
        var tooYoung = child.AgeOn(start) < 14 && court is Custodial or "SECTION_250";
        return dice.Chance(diverted) ? dice.One(OutOfCourt) : tooYoung ? "REFERRAL_ORDER" : court;
    }

    // Now and then a second outcome of the same time, so that the more serious one has to be found.
    private static void AddBeside(List<Order> orders, Child child, Dice dice, DateOnly start)
    {
        if (dice.Chance(70))
        {
            Add(orders, child, dice, start, dice.One(OutOfCourt));
        }
        if (dice.Chance(60))
        {
            Add(orders, child, dice, start, dice.One(NotCounted));
        }
        if (dice.Chance(child.Service.Untidy))
        {
            Add(orders, child, dice, start, "NOT_KNOWN");
        }
    }

    private static void Add(List<Order> orders, Child child, Dice dice, DateOnly start, string outcome)
    {
        var whole = Days(dice, outcome);
        var decided = start.AddDays(outcome is "REFERRAL_ORDER" ? -dice.Between(5, 25) : 0);
        var first = orders.Count;
        var end = start.AddDays(whole);
        if (outcome == Custodial)
        {
            var released = start.AddDays(whole / 2);
            Append("DTO_CUSTODY", start, released, released);
            Append("DTO_LICENCE", released.AddDays(1), end, null);
        }
        else
        {
            Append(Tier(outcome), start, end, outcome == "SECTION_250" ? start.AddDays(whole / 2) : null);
        }
        for (var i = first; i < orders.Count; i++)
        {
            orders[i] = WithStanding(orders[i], child, dice);
        }

        void Append(string disposal, DateOnly from, DateOnly to, DateOnly? released) => orders.Add(
            new($"{child.Id}-{orders.Count + 1}", outcome, disposal, decided, from, to) { Released = released });
    }

    private static int Days(Dice dice, string outcome) => outcome switch
    {
        "SECTION_250" => dice.Between(500, 900),
        Custodial => dice.Between(4, 12) * 30,
        "YOUTH_REHABILITATION_ORDER" => dice.Chance(650) ? dice.Between(355, 370) : dice.Between(180, 550),
        "REFERRAL_ORDER" => dice.Between(3, 12) * 30 + dice.Below(10),
        "YOUTH_CONDITIONAL_CAUTION" => dice.Between(84, 112),
        "CONDITIONAL_DISCHARGE" => 365,
        "FINE" or "COMPENSATION_ORDER" or "ABSOLUTE_DISCHARGE" or "COMMUNITY_RESOLUTION_POLICE_FACILITATED" => 0,
        _ => dice.Between(50, 125),
    };

    private static string Tier(string outcome) => outcome switch
    {
        "SECTION_250" => "CUSTODY",
        "YOUTH_REHABILITATION_ORDER" => "COMMUNITY",
        "REFERRAL_ORDER" or "FINE" or "CONDITIONAL_DISCHARGE" or "COMPENSATION_ORDER" or "ABSOLUTE_DISCHARGE" or "REPARATION_ORDER" => "FIRST_TIER",
        _ => "OUT_OF_COURT",
    };

    private static Order WithStanding(Order order, Child child, Dice dice)
    {
        var other = dice.Chance(25);
        var blank = dice.Chance(child.Service.Untidy);
        return order with { Residence = blank ? "" : other ? "OTHER" : "LOCAL", Appeal = Appeal(child.Service, dice) };
    }

    private static string Appeal(Service service, Dice dice) => dice.Below(1000) switch
    {
        < 5 => service.AppealInWords ? "Changed on appeal" : "CHANGED_ON_APPEAL",
        < 8 => service.AppealInWords ? "Result of appeal successful" : "APPEAL_SUCCESSFUL",
        < 28 => "",
        _ => "NOT_APPEALED",
    };
}

internal sealed record LearningNeed(DateOnly Start, DateOnly? End, bool Identified, bool Plan, string? PlanType)
{
    public List<DateOnly> Reviews { get; init; } = [];
}

internal static class LearningNeeds
{
    public static List<LearningNeed> Of(Child child)
    {
        var dice = child.DiceFor("needs");
        var assessed = child.FirstStart.AddDays(dice.Below(30));
        var plan = child.Service.InWales ? 300 : 265;
        var support = child.Service.InWales ? 130 : 270;
        return dice.Below(1000) switch
        {
            var point when point < plan => WithPlan(child, dice),
            var point when point < plan + support => [Support(child, dice, null)],
            < 930 => [new(assessed, null, false, false, null)],
            _ => [],
        };
    }

    private static List<LearningNeed> WithPlan(Child child, Dice dice)
    {
        var start = AtAge(child, dice.Between(7, 14), dice);
        var type = child.Service.InWales ? "IDP" : "EHCP";
        var plan = new LearningNeed(start, null, true, true, type) { Reviews = Reviews(dice, start) };
        return dice.Chance(250) ? [Support(child, dice, start.AddDays(-1)), plan] : [plan];
    }

    private static LearningNeed Support(Child child, Dice dice, DateOnly? end)
    {
        var start = AtAge(child, dice.Between(6, 12), dice);
        start = end < start ? end.Value.AddDays(-dice.Between(200, 700)) : start;
        return new(start, end, true, dice.Chance(380), "SEN_SUPPORT") { Reviews = dice.Chance(500) ? Reviews(dice, start) : [] };
    }

    private static DateOnly AtAge(Child child, int age, Dice dice)
    {
        var day = child.BirthDate.AddYears(age).AddDays(dice.Below(300));
        var before = child.FirstStart.AddDays(-dice.Between(30, 400));
        return SchoolCalendar.SchoolDay(day < before ? day : before);
    }

    // Some reviews are held each year, some late, and for some plans they stop.
    private static List<DateOnly> Reviews(Dice dice, DateOnly start)
    {
        var late = dice.Chance(300);
        var stops = dice.Chance(200) ? dice.Between(0, 5) : 12;
        var reviews = new List<DateOnly>();
        for (var day = start; reviews.Count < stops;)
        {
            day = SchoolCalendar.SchoolDay(day.AddDays(late ? dice.Between(350, 520) : dice.Between(310, 368)));
            reviews.Add(day);
        }
        return reviews;
    }
}

internal sealed record Exclusion(string Category, DateOnly Start, string Reasons, int? Sessions, string Urn);

/// <summary>Which schools the child was at, and what they excluded the child for.</summary>
internal sealed class SchoolRoll
{
    private const int MostSessionsAYear = 90;

    private static readonly Mix<int> SessionCounts = new((1, 8), (2, 24), (3, 5), (4, 18), (6, 14), (8, 5), (10, 14), (12, 4), (20, 6), (30, 2));

    private static readonly Mix<string> EnglishReasons = new(
        ("DB", 300), ("VA", 150), ("PP", 170), ("PA", 75), ("VP", 50), ("DA", 55), ("DM", 35), ("OW", 30), ("TH", 18), ("RA", 16),
        ("BU", 12), ("SM", 10), ("MT", 14), ("LG", 6), ("PH", 4), ("MB", 5));

    // Names that the list of May 2026 split up.
    private static readonly Mix<string> NewerReasons = new(
        ("LD", 190), ("CB", 150), ("VA", 145), ("PP", 165), ("PA", 75), ("VP", 50), ("DR", 35), ("VR", 25), ("DM", 35), ("BW", 30),
        ("OW", 22), ("TH", 18), ("RA", 14), ("TB", 12), ("MP", 12), ("SB", 8), ("OS", 6), ("MB", 8));

    private static readonly Mix<string> WelshReasons = new(
        ("DB", 270), ("DR", 110), ("VA", 140), ("PP", 150), ("PA", 75), ("TB", 70), ("VP", 45), ("DA", 50), ("DM", 30), ("PW", 25),
        ("TH", 12), ("RA", 10), ("BU", 8), ("OT", 15));

    private static readonly DateOnly NewerReasonsBegin = new(2026, 9, 1);

    private readonly Child child;
    private readonly Dice dice;
    private readonly School first;
    private readonly School second;
    private readonly DateOnly moved;

    public SchoolRoll(Child child)
    {
        this.child = child;
        dice = child.DiceFor("schools");
        var schools = new Mix<School>([.. child.Service.Schools.Select(school => (school, school.Weight))]);
        first = dice.One(schools);
        second = dice.Chance(250) ? dice.One(schools) : first;
        moved = child.FirstStart.AddDays(dice.Between(-700, 100));
        PermanentlyExcluded = dice.Chance(PermanentRate) ? PermanentDay() : null;
    }

    public DateOnly? PermanentlyExcluded { get; }

    public string PupilReferralUnit => child.Service.Urn(90 + child.Number % 2);

    public School SchoolAt(DateOnly day) => PermanentlyExcluded < day
        ? new School(PupilReferralUnit, 0, 1)
        : day < moved ? first : second;

    public List<Exclusion> Exclusions()
    {
        var exclusions = new List<Exclusion>();
        if (PermanentlyExcluded is { } day)
        {
            exclusions.Add(new("PERM", day, Reasons(day), null, SchoolAt(day).Urn));
        }
        if (dice.Chance(PermanentlyExcluded is null ? 560 * child.Disproportion / 1000 + 60 * first.Heat - 60 : 850))
        {
            Suspend(exclusions);
        }
        exclusions.Sort((a, b) => a.Start.CompareTo(b.Start));
        return exclusions;
    }

    private int PermanentRate => child.Service.PermanentlyExcluded * child.Disproportion / 1000
        + (child.HasPlan ? 60 : -20) + (first.Heat > 1 ? 40 : -10);

    private DateOnly SecondaryBegins => SchoolCalendar.Opens(SchoolCalendar.YearOf(child.BirthDate) + 12);

    private DateOnly? PermanentDay()
    {
        var wanted = child.FirstStart.AddDays(160 - dice.Low(0, 1300));
        var earliest = SecondaryBegins.AddDays(40);
        wanted = wanted < earliest ? earliest.AddDays(dice.Below(200)) : wanted;
        var latest = child.LeavingDate.AddDays(-70);
        wanted = SchoolCalendar.SchoolDay(wanted > latest ? latest.AddDays(-dice.Below(250)) : wanted);
        return wanted > child.FirstStart.AddDays(300) ? null : wanted;
    }

    private void Suspend(List<Exclusion> exclusions)
    {
        var ofYear = new Dictionary<int, int>();
        var days = new HashSet<DateOnly>();
        for (var left = Suspensions(); left > 0; left--)
        {
            var day = SchoolCalendar.SchoolDay(child.FirstStart.AddDays(220 - dice.Low(0, 1050)));
            var sessions = dice.One(SessionCounts);
            var year = SchoolCalendar.YearOf(day);
            var sum = ofYear.GetValueOrDefault(year) + sessions;
            if (IsPossible(day) && sum <= MostSessionsAYear && days.Add(day))
            {
                ofYear[year] = sum;
                exclusions.Add(new("SUSP", day, Reasons(day), sessions, SchoolAt(day).Urn));
            }
        }
    }

    private int Suspensions()
    {
        var more = Math.Min(840, (510 + 90 * first.Heat) * (900 + child.Disproportion / 10) / 1000);
        var count = 1;
        while (count < 18 && dice.Chance(more))
        {
            count++;
        }
        return count;
    }

    private bool IsPossible(DateOnly day) =>
        day >= SecondaryBegins && child.IsOfSchoolAge(day) && day != PermanentlyExcluded && !Inside(day);

    private bool Inside(DateOnly day) =>
        child.Orders.Any(order => order.Released is { } released && order.Start <= day && day <= released);

    private string Reasons(DateOnly day)
    {
        var mix = child.Service.InWales ? WelshReasons : day >= NewerReasonsBegin ? NewerReasons : EnglishReasons;
        var reason = dice.One(mix);
        var another = dice.One(mix);
        return another != reason && dice.Chance(160) ? reason + child.Service.Separator + another : reason;
    }
}

internal sealed record Placement(string Provision, string Suitability, DateOnly Start, DateOnly? End)
{
    public int? Offered { get; init; }
    public int? Attended { get; init; }
    public string? Urn { get; init; }
    public DateOnly Recorded { get; init; }
}

/// <summary>What ended one stretch of the child's education, training or employment.</summary>
internal enum Turn { Exclusion, Custody, Change, Leaving, Summer, Last }

/// <summary>The child's placements in order, from before the first order to after the last.</summary>
internal sealed class PlacementHistory
{
    private const string None = "NONE";

    private static readonly Mix<string> AtSchool = new(
        ("MAINSTREAM_SCHOOL", 400), ("SCHOOL_FULL_TIME", 170), ("SCHOOL_PART_TIME", 185), ("ALTERNATIVE_PROVISION_OTHER_FULL_TIME", 35),
        ("ALTERNATIVE_PROVISION_OTHER_PART_TIME", 45), ("ALTERNATIVE_PROVISION_PRU_FULL_TIME", 55), ("ALTERNATIVE_PROVISION_PRU_PART_TIME", 30),
        ("ELECTIVELY_HOME_EDUCATED", 50), ("EDUCATION_RE_ENGAGEMENT_PROGRAMME", 15));

    private static readonly Mix<string> AfterExclusion = new(
        ("PUPIL_REFERRAL_UNIT", 170), ("ALTERNATIVE_PROVISION_PRU_FULL_TIME", 200), ("ALTERNATIVE_PROVISION_PRU_PART_TIME", 150),
        ("ALTERNATIVE_PROVISION", 110), ("ALTERNATIVE_PROVISION_OTHER_FULL_TIME", 90), ("ALTERNATIVE_PROVISION_OTHER_PART_TIME", 110),
        ("MAINSTREAM_SCHOOL", 60), ("SCHOOL_PART_TIME", 30), ("ELECTIVELY_HOME_EDUCATED", 40), ("EDUCATION_RE_ENGAGEMENT_PROGRAMME", 40));

    private static readonly Mix<string> AboveSchoolAge = new(
        ("COLLEGE", 470), ("TRAINING_COURSE_APPRENTICESHIP", 90), ("EMPLOYMENT", 35), ("FULL_TIME_EMPLOYMENT", 70), ("PART_TIME_EMPLOYMENT", 50),
        ("ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE", 75), ("EDUCATION_RE_ENGAGEMENT_PROGRAMME", 95), ("TRAINEESHIP", 40), ("SUPPORTED_INTERNSHIP", 20),
        ("VOLUNTARY_WORK", 15), ("SELF_EMPLOYMENT", 15), ("MENTORING_CIRCLE", 10), ("OTHER", 15));

    private readonly Child child;
    private readonly Dice dice;
    private readonly List<(DateOnly Day, Turn Turn)> turns;
    private readonly List<Placement> placements = [];

    private PlacementHistory(Child child)
    {
        this.child = child;
        dice = child.DiceFor("placements");
        turns = Turns();
        var until = child.LastEnd.AddDays(dice.Between(0, 40));
        for (var day = Begins(); day <= until;)
        {
            day = Stretch(day);
        }
    }

    public static List<Placement> Of(Child child) => new PlacementHistory(child).placements;

    private DateOnly Begins()
    {
        var day = child.FirstStart.AddDays(-dice.Between(20, 300));
        return child.IsOfSchoolAge(day) && dice.Chance(700) ? SchoolCalendar.Opens(SchoolCalendar.YearOf(day)) : day;
    }

    private List<(DateOnly Day, Turn Turn)> Turns()
    {
        var found = new List<(DateOnly Day, Turn Turn)> { (SummerEnd(child.LeavingDate), Turn.Leaving) };
        if (child.Roll.PermanentlyExcluded is { } excluded)
        {
            found.Add((excluded.AddDays(dice.Below(8)), Turn.Exclusion));
        }
        foreach (var order in child.Orders)
        {
            AddTurnsOf(order, found);
        }
        for (var year = child.FirstStart.Year - 1; year <= child.LastEnd.Year; year++)
        {
            var day = SummerEnd(new DateOnly(year, 7, 6));
            if (dice.Chance(child.IsOfSchoolAge(day) ? 70 : 320))
            {
                found.Add((day, Turn.Summer));
            }
        }
        found.Sort();
        return found;
    }

    // Many a record is closed only when the next school year is near.
    private DateOnly SummerEnd(DateOnly day) => dice.Chance(400) ? new DateOnly(day.Year, 8, 31) : day.AddDays(dice.Below(14));

    // The service's own work: most orders bring a change of placement on the way.
    private void AddTurnsOf(Order order, List<(DateOnly Day, Turn Turn)> found)
    {
        var length = order.End.DayNumber - order.Start.DayNumber;
        if (order.Released is not null && dice.Chance(750))
        {
            found.Add((order.Start, Turn.Custody));
        }
        else if (length > 20 && dice.Chance(620))
        {
            found.Add((order.Start.AddDays(length * dice.Between(15, 75) / 100), Turn.Change));
        }
    }

    private DateOnly Stretch(DateOnly day)
    {
        var (ends, turn) = turns.FirstOrDefault(entry => entry.Day > day.AddDays(5), (Day: DateOnly.MaxValue, Turn: Turn.Last));
        var after = turn == Turn.Last ? DateOnly.MaxValue : After(ends, turn);
        var provision = Provision(day);
        if (SchoolCalendar.InSummer(day) && IsEducation(provision))
        {
            return SchoolCalendar.Opens(day.Year).AddDays(dice.Below(7));
        }
        Record(provision, day, turn == Turn.Last ? null : provision == None ? after.AddDays(-1) : ends);
        if (provision != None)
        {
            FillGap(ends, turn, after);
        }
        return after;
    }

    private static bool IsEducation(string? provision) =>
        provision is not (null or None or "FULL_TIME_EMPLOYMENT" or "PART_TIME_EMPLOYMENT" or "EMPLOYMENT" or "SELF_EMPLOYMENT" or "VOLUNTARY_WORK");

    private DateOnly After(DateOnly day, Turn turn) => turn switch
    {
        Turn.Summer or Turn.Leaving => SchoolCalendar.Opens(day.Year).AddDays(dice.Below(10)),
        Turn.Exclusion => SchoolCalendar.SchoolDay(day.AddDays(dice.Between(12, 60))),
        Turn.Custody => child.Orders.First(order => order.Released is not null && order.Start <= day && day <= order.Released)
            .Released!.Value.AddDays(dice.Between(1, 21)),
        _ => day.AddDays(dice.Between(1, 6)),
    };

    // Between two placements some services write down that there is none; others write nothing.
    private void FillGap(DateOnly left, Turn turn, DateOnly after)
    {
        var written = turn switch { Turn.Exclusion => 600, Turn.Summer or Turn.Leaving => 330, _ => 0 };
        if (dice.Chance(written) && after > left.AddDays(2))
        {
            Record(None, left.AddDays(1), after.AddDays(-1));
        }
    }

    private string? Provision(DateOnly day)
    {
        if (dice.Chance(40))
        {
            return null;
        }
        if (!child.IsOfSchoolAge(day))
        {
            return dice.Chance(child.Service.Neet.At(day)) ? None : dice.One(AboveSchoolAge);
        }
        return dice.Chance(65) ? None : dice.One(child.Roll.PermanentlyExcluded < day ? AfterExclusion : AtSchool);
    }

    private void Record(string? provision, DateOnly start, DateOnly? end)
    {
        if (provision is null)
        {
            return;
        }
        var suitability = provision == None ? "UNSUITABLE" : Suitability(provision, start);
        placements.Add(Placed(provision, suitability, start, end));
        if (provision != None && dice.Chance(45))
        {
            AddBeside(provision, suitability, start, end);
        }
    }

    private void AddBeside(string main, string suitability, DateOnly start, DateOnly? end)
    {
        var provision = child.IsOfSchoolAge(start) || main == "PART_TIME_EMPLOYMENT" ? "MENTORING_CIRCLE" : "PART_TIME_EMPLOYMENT";
        placements.Add(Placed(main == provision ? "VOLUNTARY_WORK" : provision, suitability.Length == 0 ? "UNKNOWN" : suitability, start.AddDays(dice.Below(4)), end));
    }

    private string Suitability(string provision, DateOnly day)
    {
        var rate = child.Service.Suitable.At(day) + (IsPartTime(provision) ? -140 : 40) + (child.HasPlan ? -60 : 20)
            + (child.Ethnicity[0] is 'B' or 'M' ? -50 : 10) + (child.Engagement - 680) / 5;
        return dice.Below(1000) switch
        {
            var point when point < child.Service.Untidy => "",
            < 50 => "UNKNOWN",
            _ => dice.Chance(rate) ? "SUITABLE" : "UNSUITABLE",
        };
    }

    private Placement Placed(string provision, string suitability, DateOnly start, DateOnly? end)
    {
        var offered = Hours(provision);
        var share = Math.Clamp(child.Engagement + (suitability == "SUITABLE" ? 170 : -130) + dice.Between(-100, 100), 0, 1000);
        var blank = dice.Below(1000);
        var known = start > child.FirstStart ? start : child.FirstStart;
        return new(provision, suitability, start, end)
        {
            Offered = blank < 40 ? null : offered,
            Attended = blank < 110 ? null : offered * share / 1000,
            Urn = Urn(provision, start),
            Recorded = known.AddDays(dice.Chance(750) ? dice.Below(8) : dice.Below(45)),
        };
    }

    private string? Urn(string provision, DateOnly start) => provision switch
    {
        "MAINSTREAM_SCHOOL" or "SCHOOL_FULL_TIME" or "SCHOOL_PART_TIME" => child.Roll.SchoolAt(child.Roll.PermanentlyExcluded ?? start).Urn,
        "PUPIL_REFERRAL_UNIT" or "ALTERNATIVE_PROVISION_PRU_FULL_TIME" or "ALTERNATIVE_PROVISION_PRU_PART_TIME" => child.Roll.PupilReferralUnit,
        _ => null,
    };

    private int Hours(string provision) => provision switch
    {
        None => 0,
        "COLLEGE" => dice.Chance(700) ? dice.Between(16, 20) : dice.Between(9, 15),
        "FULL_TIME_EMPLOYMENT" or "TRAINING_COURSE_APPRENTICESHIP" or "EMPLOYMENT" => dice.Between(28, 40),
        "ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE" or "TRAINEESHIP" or "SUPPORTED_INTERNSHIP" => dice.Between(14, 24),
        "MENTORING_CIRCLE" or "VOLUNTARY_WORK" or "EDUCATION_RE_ENGAGEMENT_PROGRAMME" => dice.Between(3, 15),
        "PART_TIME_EMPLOYMENT" or "SELF_EMPLOYMENT" => dice.Between(6, 20),
        "ELECTIVELY_HOME_EDUCATED" => dice.Between(5, 25),
        "ALTERNATIVE_PROVISION" or "OTHER" => dice.Between(15, 25),
        _ => IsPartTime(provision) ? dice.Between(5, 20) : dice.Between(25, 32),
    };

    private static bool IsPartTime(string provision) => provision.EndsWith("_PART_TIME", StringComparison.Ordinal);
}

internal sealed record Timetable(DateOnly Start, DateOnly? End, DateOnly? Planned, int? Hours, List<DateOnly> Reviews, string Agreed, string Urn);

internal static class Timetables
{
    public static List<Timetable> Of(Child child, List<Placement> placements)
    {
        var dice = child.DiceFor("timetables");
        var timetables = new List<Timetable>();
        foreach (var placement in placements)
        {
            var partTime = placement.Provision.EndsWith("_PART_TIME", StringComparison.Ordinal);
            var reported = partTime ? 920 : placement.Urn is null ? 0 : 90;
            var start = SchoolCalendar.SchoolDay(placement.Start.AddDays(partTime ? dice.Below(12) : dice.Below(60)));
            if (dice.Chance(reported) && start < (placement.End ?? child.LeavingDate) && child.IsOfSchoolAge(start.AddDays(20)))
            {
                timetables.Add(Agreed(child, dice, placement, start));
            }
        }
        return timetables;
    }

    private static Timetable Agreed(Child child, Dice dice, Placement placement, DateOnly start)
    {
        var last = placement.End < child.LeavingDate ? placement.End.Value : child.LeavingDate;
        var end = start.AddDays(dice.Chance(220) ? dice.Between(20, 42) : dice.Between(43, 330));
        DateOnly? planned = dice.Chance(130) ? null : start.AddDays(dice.Chance(700) ? 42 : dice.Between(28, 90));
        var hours = placement.Offered is >= 5 and <= 20 ? placement.Offered.Value : dice.Between(5, 20);
        return new(start, end < last ? end : last, planned, dice.Chance(60) ? null : hours, Reviews(dice, start),
            dice.Below(100) switch { < 78 => "YES", < 92 => "NO", _ => "" }, placement.Urn ?? child.Roll.SchoolAt(start).Urn);
    }

    // Nearly half are reviewed within six weeks each time, some late, some never.
    private static List<DateOnly> Reviews(Dice dice, DateOnly start)
    {
        var (fewest, most, count) = dice.Below(100) switch { < 45 => (25, 40, 9), < 75 => (45, 95, 5), _ => (0, 0, 0) };
        var reviews = new List<DateOnly>();
        for (var day = start; reviews.Count < count;)
        {
            day = SchoolCalendar.SchoolDay(day.AddDays(dice.Between(fewest, most)));
            reviews.Add(day);
        }
        return reviews;
    }
}

internal sealed record Attendance(DateOnly From, DateOnly To, int Possible, int Attended, string Urn);

internal static class Registers
{
    public static List<Attendance> Of(Child child)
    {
        var dice = child.DiceFor("attendance");
        var rows = new List<Attendance>();
        if (dice.Chance(90))
        {
            return rows;
        }
        var last = child.LastEnd < child.LeavingDate ? child.LastEnd : child.LeavingDate;
        for (var year = SchoolCalendar.YearOf(child.FirstStart.AddDays(-30)); year <= SchoolCalendar.YearOf(last); year++)
        {
            rows.AddRange(SchoolCalendar.Terms(year).Where(term => term.End.AddDays(-26) <= last).Select(term => TermOf(child, dice, term)));
        }
        return rows;
    }

    private static Attendance TermOf(Child child, Dice dice, Term term)
    {
        var possible = term.Sessions - dice.Low(0, 12);
        var leaving = child.LeavingDate > term.Start && child.LeavingDate <= term.End.AddDays(30);
        possible = leaving && term.Start.Month == 4 ? possible / 2 : possible;
        var excluded = child.Roll.PermanentlyExcluded is { } day && day >= term.Start && day <= term.End;
        var share = child.Engagement + 20 + dice.Between(-90, 90) - (excluded ? 200 : 0) - (term.Start.Month == 4 ? 30 : 0);
        return new(term.Start, term.End, possible, possible * Math.Clamp(share, 0, 1000) / 1000, child.Roll.SchoolAt(term.Start).Urn);
    }
}

internal sealed record Result(string Subject, int Level, DateOnly Achieved)
{
    public static string[] Levels { get; } = ["", "ENTRY_LEVEL", "LEVEL_1", "LEVEL_2", "LEVEL_3"];
}

internal static class Results
{
    private static readonly string[] Subjects = ["ENGLISH", "MATHS"];

    public static List<Result> Of(Child child)
    {
        var dice = child.DiceFor("results");
        var able = Math.Clamp(child.Engagement - (child.HasPlan ? 230 : 60) - (child.Roll.PermanentlyExcluded is null ? 0 : 130), 60, 900);
        var resultsDay = new DateOnly(child.LeavingDate.Year, 8, 21).AddDays(child.LeavingDate.Year % 5);
        return [.. Subjects.SelectMany(subject => Of(subject, child, dice, able, resultsDay))];
    }

    private static IEnumerable<Result> Of(string subject, Child child, Dice dice, int able, DateOnly resultsDay)
    {
        if (dice.Chance(90))
        {
            yield return new(subject, 1, SchoolCalendar.SchoolDay(resultsDay.AddDays(-dice.Between(90, 450))));
        }
        var level = dice.Below(1000) < able ? 2 + (dice.Below(1000) < able ? 1 : 0) : dice.Below(2);
        if (level > 0)
        {
            yield return new(subject, level, resultsDay);
        }
        var again = SchoolCalendar.SchoolDay(resultsDay.AddDays(dice.Between(150, 520)));
        if (level is 1 or 2 && dice.Chance(180) && again <= child.LastEnd)
        {
            yield return new(subject, level + 1, again);
        }
    }
}

internal sealed record Spell(string Status, DateOnly Start, DateOnly? End);

internal static class Spells
{
    private static readonly (string Status, int Rate)[] Care = [("LOOKED_AFTER", 170), ("CHILD_IN_NEED", 160), ("CHILD_PROTECTION_PLAN", 75)];

    public static List<Spell> CareOf(Child child)
    {
        var dice = child.DiceFor("care");
        var spells = new List<Spell>();
        foreach (var (status, rate) in Care)
        {
            if (dice.Chance(rate))
            {
                var start = child.FirstStart.AddDays(150 - dice.Low(0, 1500));
                spells.Add(new(status, start, dice.Chance(550) ? start.AddDays(dice.Between(60, 900)) : null));
            }
        }
        return spells;
    }

    /// <summary>Released under investigation: for the offence of an order, or for another one while it runs.</summary>
    public static List<Spell> InvestigationsOf(Child child)
    {
        var spells = new List<Spell>();
        for (var i = 0; i < child.Orders.Count; i++)
        {
            var dice = child.DiceFor("investigation", i);
            if (dice.Chance(130))
            {
                var order = child.Orders[i];
                var start = order.Decided.AddDays(120 - dice.Between(0, 400));
                spells.Add(new("", start, dice.Chance(900) ? start.AddDays(dice.Between(40, 300)) : null));
            }
        }
        return spells;
    }
}

/// <summary>A pupil in a return whom the service never meets: the row stays unmatched.</summary>
internal static class Strangers
{
    private const int NoService = 190;
    private static readonly DateOnly Begins = new(2023, 9, 20);

    public static IEnumerable<(string Upn, Exclusion Exclusion)> Of(Service service, DateOnly until)
    {
        if (service.StrangerEvery == 0 || service.Naming == Naming.ChildId)
        {
            yield break;
        }
        for (var (day, number) = (Begins, 1); day <= until; day = day.AddDays(service.StrangerEvery), number++)
        {
            var dice = new Dice(Dice.Key(Dice.Key(service.Key, "stranger"), number));
            var upn = PupilNumber.Of(NoService, number, day.Year - dice.Between(7, 10), dice);
            var start = SchoolCalendar.SchoolDay(day);
            if (start <= until)
            {
                var reason = dice.Chance(500) ? "PP" : "VA";
                yield return (upn, new Exclusion("SUSP", start, reason, dice.Between(1, 6), service.Urn(1 + dice.Below(service.SchoolCount))));
            }
        }
    }
}

/// <summary>Up to which day the case system, and the schools' returns, have been told.</summary>
internal readonly record struct Cut(DateOnly AsOf, DateOnly Returns)
{
    public static Cut For(Service service, DateOnly asOf) =>
        new(asOf, service.ReturnsATermLate ? SchoolCalendar.LastTermEnd(SchoolCalendar.LastTermEnd(asOf).AddDays(-1)) : asOf);
}

/// <summary>The files of one folder.</summary>
internal sealed class Extract : IDisposable
{
    private static readonly string[] ReturnFiles = ["exclusions", "part_time_timetables", "attendance"];

    private static readonly (string File, string Columns)[] Layout =
    [
        ("children", "service_code,child_id,date_of_birth,sex,ethnicity,upn"),
        ("orders", "service_code,child_id,order_id,legal_outcome,disposal_type,outcome_date,start_date,end_date,residence,appeal_status"),
        ("ete", "service_code,child_id,provision_type,suitability,hours_offered,hours_attended,start_date,end_date,school_urn"),
        ("sendaln", "service_code,child_id,identified,formal_plan,plan_type,start_date,end_date,last_review_date"),
        ("attainment", "service_code,child_id,subject,level,achieved_date"),
        ("investigations", "service_code,child_id,start_date,end_date"),
        ("care_status", "service_code,child_id,status,start_date,end_date"),
        ("exclusions", "category,start_date,reason,sessions,school_urn"),
        ("part_time_timetables", "start_date,end_date,planned_end_date,hours_per_week,last_review_date,parent_agreed,school_urn"),
        ("attendance", "period_start,period_end,sessions_possible,sessions_attended,school_urn"),
    ];

    private readonly Dictionary<string, CsvFile> files = new(StringComparer.Ordinal);
    private readonly Naming columns;
    private readonly Cut cut;
    private int children;

    /// <param name="folder">Where to write; made when it is not there.</param>
    /// <param name="service">The service whose habits shape the columns; null when the folder is for many.</param>
    /// <param name="cut">What is known.</param>
    public Extract(string folder, Service? service, Cut cut)
    {
        this.cut = cut;
        columns = service?.Naming ?? Naming.Both;
        Directory.CreateDirectory(folder);
        foreach (var (file, header) in Layout.Where(entry => entry.File != service?.Lacks))
        {
            var named = ReturnFiles.Contains(file) ? NameColumns() + "," + header : header;
            files.Add(file, new CsvFile(Path.Combine(folder, file + ".csv"), named));
        }
    }

    public string Summary(string subject) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject}: {children:N0} children, {files.Values.Sum(file => file.Rows):N0} rows");

    public void Write(Service service, IEnumerable<Child> arrived)
    {
        foreach (var child in arrived)
        {
            if (child.FirstStart <= cut.AsOf)
            {
                children++;
                WriteCase(child);
                WriteReturns(child, child.Id);
            }
            else if (service.Naming != Naming.ChildId && child.Upn is not null && child.DiceFor("foreseen").Chance(200))
            {
                WriteReturns(child, "");
            }
        }
        foreach (var (upn, exclusion) in Strangers.Of(service, cut.Returns))
        {
            Write(service, "", upn, exclusion);
        }
    }

    public void Dispose()
    {
        foreach (var file in files.Values)
        {
            file.Dispose();
        }
    }

    private string NameColumns() => columns switch
    {
        Naming.ChildId => "service_code,child_id",
        Naming.Upn => "service_code,upn",
        _ => "service_code,child_id,upn",
    };

    private void WriteCase(Child child)
    {
        var code = child.Service.Code;
        files["children"].Row(code, child.Id, Text(child.BirthDate), Sex(child), child.Ethnicity, child.Upn);
        foreach (var order in child.Orders.Where(order => order.Start <= cut.AsOf))
        {
            files["orders"].Row(code, child.Id, order.Id, order.Outcome, order.Disposal, Text(order.Decided), Text(order.Start),
                Ended(order.End), order.Residence, order.Appeal);
        }
        foreach (var need in child.Needs.Where(need => need.Start <= cut.AsOf))
        {
            files["sendaln"].Row(code, child.Id, YesNo(need.Identified), YesNo(need.Plan), need.PlanType, Text(need.Start),
                Ended(need.End), LastReview(child, need.Reviews, need.End, cut.AsOf));
        }
        foreach (var result in Results.Of(child).Where(result => result.Achieved <= cut.AsOf && result.Achieved <= child.LastEnd.AddDays(21)))
        {
            files["attainment"].Row(code, child.Id, result.Subject, Result.Levels[result.Level], Text(result.Achieved));
        }
        WriteSpells(child);
    }

    private void WriteSpells(Child child)
    {
        foreach (var spell in Spells.CareOf(child).Where(spell => spell.Start <= cut.AsOf))
        {
            files["care_status"].Row(child.Service.Code, child.Id, spell.Status, Text(spell.Start), Ended(spell.End));
        }
        if (files.TryGetValue("investigations", out var file))
        {
            foreach (var spell in Spells.InvestigationsOf(child).Where(spell => spell.Start <= cut.AsOf))
            {
                file.Row(child.Service.Code, child.Id, Text(spell.Start), Ended(spell.End));
            }
        }
    }

    private void WriteReturns(Child child, string id)
    {
        var placements = PlacementHistory.Of(child);
        if (id.Length > 0)
        {
            WritePlacements(child, placements);
        }
        if (child.Service.Naming == Naming.Upn && child.Upn is null)
        {
            return;
        }
        foreach (var exclusion in child.Roll.Exclusions().Where(exclusion => exclusion.Start <= cut.Returns))
        {
            Write(child.Service, id, child.Upn, exclusion);
        }
        WriteTimetables(child, id, placements);
        foreach (var period in Registers.Of(child).Where(period => period.To <= cut.Returns))
        {
            Return("attendance", child.Service, id, child.Upn, Text(period.From), Text(period.To), Text(period.Possible),
                Text(period.Attended), period.Urn);
        }
    }

    private void WritePlacements(Child child, List<Placement> placements)
    {
        foreach (var placement in placements.Where(placement => placement.Start <= cut.AsOf && placement.Recorded <= cut.AsOf))
        {
            files["ete"].Row(child.Service.Code, child.Id, placement.Provision, placement.Suitability, Text(placement.Offered),
                Text(placement.Attended), Text(placement.Start), Ended(placement.End), placement.Urn);
        }
    }

    private void WriteTimetables(Child child, string id, List<Placement> placements)
    {
        foreach (var timetable in Timetables.Of(child, placements).Where(timetable => timetable.Start <= cut.Returns))
        {
            Return("part_time_timetables", child.Service, id, child.Upn, Text(timetable.Start),
                timetable.End <= cut.Returns ? Text(timetable.End) : "", Text(timetable.Planned), Text(timetable.Hours),
                LastReview(child, timetable.Reviews, timetable.End, cut.Returns), timetable.Agreed, timetable.Urn);
        }
    }

    private void Write(Service service, string id, string? upn, Exclusion exclusion) =>
        Return("exclusions", service, id, upn, exclusion.Category, Text(exclusion.Start), exclusion.Reasons, Text(exclusion.Sessions), exclusion.Urn);

    private void Return(string name, Service service, string id, string? upn, params ReadOnlySpan<string?> cells)
    {
        if (!files.TryGetValue(name, out var file))
        {
            return;
        }
        file.Begin(service.Code);
        if (columns != Naming.Upn)
        {
            file.Cell(service.Naming == Naming.Upn ? "" : id);
        }
        if (columns != Naming.ChildId)
        {
            file.Cell(service.Naming == Naming.ChildId ? "" : upn);
        }
        file.End(cells);
    }

    private static string Sex(Child child) =>
        !child.Service.SexInLetters ? child.Sex : child.Sex switch { "1" => "M", "2" => "F", _ => "U" };

    // Reviews are noted while the service works with the child: a later one would hide those held before an order ended.
    private static string LastReview(Child child, List<DateOnly> reviews, DateOnly? end, DateOnly known)
    {
        var held = reviews.FindLast(review => review <= known && review <= child.LastEnd && !(review > end));
        return held == default ? "" : Text(held);
    }

    private string Ended(DateOnly? end) => end <= cut.AsOf ? Text(end) : "";

    private static string YesNo(bool value) => value ? "YES" : "NO";

    private static string Text(DateOnly? day) => day is { } given ? Csv.Text(given) : "";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

internal static class Csv
{
    private static readonly Dictionary<DateOnly, string> Days = [];

    public static string Text(DateOnly day)
    {
        if (!Days.TryGetValue(day, out var text))
        {
            Days[day] = text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        return text;
    }

    public static string[] Cells(string line)
    {
        var quoted = line.Split('"');
        for (var i = 0; i < quoted.Length; i += 2)
        {
            quoted[i] = quoted[i].Replace(',', '\n');
        }
        return string.Concat(quoted).Split('\n');
    }
}

/// <summary>One file: UTF-8 without a mark, lines end with a line feed, commas quoted.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly StreamWriter writer;

    public CsvFile(string path, string header)
    {
        writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 17);
        writer.Write(header);
        writer.Write('\n');
    }

    public int Rows { get; private set; }

    public void Row(string first, params ReadOnlySpan<string?> cells)
    {
        Begin(first);
        End(cells);
    }

    public void Begin(string first) => writer.Write(first);

    public void Cell(string? value)
    {
        writer.Write(',');
        if (value is not null && value.Contains(','))
        {
            writer.Write('"');
            writer.Write(value);
            writer.Write('"');
            return;
        }
        writer.Write(value);
    }

    public void End(ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            Cell(cell);
        }
        writer.Write('\n');
        Rows++;
    }

    public void Dispose() => writer.Dispose();
}
