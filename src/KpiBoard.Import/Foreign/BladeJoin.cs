using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Foreign;

/// <summary>Whose a plan of a blade export is, and when it was last reviewed: by the ids of the export's tables, person to requests to assessment and to plans.</summary>
internal sealed class BladeJoin
{
    // Far more than an authority has; each is held in memory.
    private const int MostRows = 2_000_000;

    private const string Person = "persontableid";
    private const string Request = "requeststableid";
    private const string Assessment = "assessmenttableid";

    private readonly Dictionary<string, Located> upns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> personOfRequest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> requestOfAssessment = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Located Text, DateOnly? Day)> reviews = new(StringComparer.Ordinal);
    private int rows;

    /// <exception cref="UnreadableException">A module cannot be read.</exception>
    public BladeJoin(IReadOnlyDictionary<string, BladeFile> files)
    {
        ForEach(files, "person", Person, row => Add(upns, row.Text(Person), row.At("upn")));
        ForEach(files, "requests", Request, row => Add(personOfRequest, row.Text(Request), row.Text(Person)));
        ForEach(files, "assessment", Assessment, row => Add(requestOfAssessment, row.Text(Assessment), row.Text(Request)));
        // The decision counts as the review, not the meeting: of a meeting without a decision nothing follows.
        ForEach(files, "activeplans", "lastreview", AddReview);
    }

    /// <summary>The UPN of the plan's child; blank when no table leads to a child.</summary>
    public Located UpnOf(NamedTable plan) => PersonOf(plan) is { } person && upns.TryGetValue(person, out var upn) ? upn : plan.At("upn");

    /// <summary>Some table leads from the plan to a child of the export.</summary>
    public bool Leads(NamedTable plan) => PersonOf(plan) is { } person && upns.ContainsKey(person);

    /// <summary>The latest review of the plan's child; blank when there is none.</summary>
    public Located ReviewOf(NamedTable plan) => KeysOf(plan).FirstOrDefault() is { } key && reviews.TryGetValue(key, out var review) ? review.Text : plan.At("lastreview");

    // The request where it is known: a child can have had several plans.
    private IEnumerable<string> KeysOf(NamedTable row)
    {
        if (RequestOf(row) is { } request)
        {
            yield return $"request {request}";
        }

        if (PersonOf(row) is { } person)
        {
            yield return $"person {person}";
        }
    }

    private string? RequestOf(NamedTable row) =>
        row.Text(Request) ?? (row.Text(Assessment) is { } assessment ? requestOfAssessment.GetValueOrDefault(assessment) : null);

    private string? PersonOf(NamedTable row) =>
        row.Text(Person) ?? (RequestOf(row) is { } request ? personOfRequest.GetValueOrDefault(request) : null);

    private void AddReview(NamedTable row)
    {
        var text = BladeFile.Date(row.At("lastreview"));
        DateOnly? day = Dates.TryRead(text.Text, out var read) ? read : null;
        foreach (var key in text.Text.Length == 0 ? [] : KeysOf(row))
        {
            if (!reviews.TryGetValue(key, out var known) || known.Day is null || known.Day < day)
            {
                reviews[key] = (text, day);
            }
        }
    }

    private void ForEach(IReadOnlyDictionary<string, BladeFile> files, string module, string needed, Action<NamedTable> add)
    {
        if (!files.TryGetValue(module, out var file))
        {
            return;
        }

        using var table = file.Table(needed);
        while (table.Read())
        {
            add(++rows > MostRows ? throw new UnreadableException($"{PlainText.Of(file.Name)} has far more rows than an authority has plans.") : table);
        }
    }

    private static void Add<T>(Dictionary<string, T> map, string? id, T? value)
    {
        if (id is not null && value is not null)
        {
            map.TryAdd(id, value);
        }
    }
}
