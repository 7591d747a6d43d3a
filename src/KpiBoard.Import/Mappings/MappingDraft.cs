using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Mappings;

/// <summary>How an input would be read: for each file and sheet what it is, for each header and unknown value what ours it is.</summary>
public sealed class MappingDraft
{
    private readonly DraftTerms terms;

    private MappingDraft(DraftTerms terms, IReadOnlyList<FileDraft> files) => (this.terms, Files) = (terms, files);

    public IReadOnlyList<FileDraft> Files { get; }

    /// <summary>What is remembered once the choices are: what they say nothing of stays.</summary>
    public Mapping Mapping => Together(terms.Options.Mapping, Files.SelectMany(file => file.Choices));

    /// <summary>Sentences on what cannot be remembered so; none when all is well.</summary>
    public IReadOnlyList<string> Problems => [.. FilesTwice(), .. Files.SelectMany(ColumnsTwice)];

    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static MappingDraft Of(string path, DraftTerms terms)
    {
        var surveyed = InputSurvey.Of(path);
        var asFiles = FileChoices.Of(surveyed, new(terms));
        var files = surveyed.Select((file, i) => FileOf(path, i, file, asFiles[i], terms)).ToList();
        return new(terms, files);
    }

    private static FileDraft FileOf(string path, int i, SurveyedFile file, MappingChoice? asFile, DraftTerms terms)
    {
        var kind = file.Own ?? FileKind.Find(asFile!.Of.Ours);
        if (kind is null)
        {
            return new(file.Name, null, asFile, [], [], null);
        }

        var choices = new ColumnChoices(i, kind, terms);
        var columns = choices.Of(file.Headers);
        List<MappingChoice> known = [.. asFile is null ? [] : (MappingChoice[])[asFile], .. columns];
        var before = FileSample.Read(path, kind, With(terms.Options, known), terms.CodedOf(kind));
        var values = choices.OfValues(before?.Values ?? []);
        return new(file.Name, kind, asFile, columns, values, FileSample.Read(path, kind, With(terms.Options, [.. known, .. values]), terms.CodedOf(kind)));
    }

    private static ReadOptions With(ReadOptions options, IEnumerable<MappingChoice> choices) =>
        options with { Mapping = Together(options.Mapping, choices) };

    private static Mapping Together(Mapping remembered, IEnumerable<MappingChoice> choices)
    {
        var chosen = choices.ToList();
        var kept = remembered.Entries.Where(entry => !chosen.Exists(choice => choice.Of.IsOfSame(entry)));
        return new(kept.Concat(chosen.Where(choice => choice.IsChosen).Select(choice => choice.Of)));
    }

    private IEnumerable<string> FilesTwice() => Files
        .Where(file => file.Kind is not null)
        .GroupBy(file => file.Kind)
        .Where(files => files.Count() > 1)
        .Select(files => $"{Listed(files.Select(file => file.Name))} are to be read as {files.Key!.FileName}, which can be only one of them. Choose \"Do not read it\" for the others.");

    private static IEnumerable<string> ColumnsTwice(FileDraft file) => file.Columns
        .Where(choice => choice.IsChosen && choice.Of.Kind == MappingKind.Column)
        .GroupBy(choice => choice.Of.Ours)
        .Where(columns => columns.Count() > 1)
        .Select(columns => $"In {PlainText.Of(file.Name)}, {Listed(columns.Select(choice => choice.Of.Theirs))} are to be read as {columns.Key}, which can be only one of them. Choose \"Do not read it\" for the others.");

    private static string Listed(IEnumerable<string> names) => string.Join(" and ", names.Select(name => $"\"{PlainText.Of(name)}\""));
}
