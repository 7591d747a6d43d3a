using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Mappings;

/// <summary>For whom a mapping is drafted, and what was chosen so far.</summary>
/// <param name="Options">How the input is read, with the mapping that is remembered.</param>
/// <param name="Service">The one the input is for: its code, and its name as title.</param>
/// <param name="Chosen">What a form says of a field; null when it does not, empty for "do not read".</param>
public sealed record DraftTerms(ReadOptions Options, CodeChoice Service, Func<string, string?> Chosen)
{
    /// <summary>Every column of the file that holds codes; of services there is only the one the input is for.</summary>
    public IReadOnlyList<CodedColumn> CodedOf(FileKind kind) =>
    [
        new(kind, kind.Column("service_code"), [Service], code => code.Equals(Service.Ours, StringComparison.OrdinalIgnoreCase)),
        .. CodedColumns.All.Where(coded => coded.File == kind),
    ];
}
