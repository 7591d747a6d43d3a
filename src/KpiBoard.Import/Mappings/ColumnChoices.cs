namespace KpiBoard.Import.Mappings;

/// <summary>The choices within one file: its headers, the columns it has not, its values that are no codes.</summary>
internal sealed class ColumnChoices(int file, FileKind kind, DraftTerms terms)
{
    private readonly Choosing choosing = new(terms);
    private readonly IReadOnlyList<CodedColumn> codedColumns = terms.CodedOf(kind);

    /// <summary>Headers that are none of ours, then needed columns with codes that are nowhere.</summary>
    public IReadOnlyList<MappingChoice> Of(IReadOnlyList<string> headers)
    {
        var there = kind.Columns.Where(column => headers.Contains(column.Name, StringComparer.OrdinalIgnoreCase)).ToHashSet();
        IReadOnlyList<CodeChoice> free = [.. kind.Columns.Where(column => !there.Contains(column)).Select(column => new CodeChoice(column.Name, Title(column)))];
        var proposals = Proposals.OfHeaders(kind, headers);
        var columns = proposals
            .Select(header => choosing.Of(file, new(MappingKind.Column, kind.Name, "", header.Key, ""), header.Value, free))
            .ToList();
        var chosen = columns.Select(choice => choice.Of.Ours).ToHashSet(StringComparer.Ordinal);
        var nowhere = kind.Columns.Where(column => column.Needed && !there.Contains(column) && !chosen.Contains(column.Name));
        return [.. columns, .. nowhere.Where(column => CodedOf(column) is not null).Select(Constant)];
    }

    public IReadOnlyList<MappingChoice> OfValues(IEnumerable<UnknownValue> values) =>
    [
        .. from value in values
           let coded = CodedOf(value.Column)!
           let entry = new MappingEntry(MappingKind.Value, kind.Name, value.Column.Name, value.Text, "")
           select choosing.Of(file, entry, Proposals.OfValue(coded, value.Text), coded.Codes) with { Count = value.Count },
    ];

    /// <summary><c>Start date (start_date)</c>.</summary>
    private static string Title(Column column)
    {
        var words = column.Name.Replace('_', ' ').Replace("upn", "UPN", StringComparison.Ordinal).Replace("urn", "URN", StringComparison.Ordinal);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]} ({column.Name})";
    }

    private CodedColumn? CodedOf(Column column) => codedColumns.FirstOrDefault(coded => coded.Column == column);

    private MappingChoice Constant(Column column)
    {
        var proposal = column.Name == "service_code" ? new Proposal(terms.Service.Ours, "The files are sent for this service.", []) : Proposal.None;
        return choosing.Of(file, new(MappingKind.Constant, kind.Name, column.Name, "", ""), proposal, CodedOf(column)!.Codes);
    }
}
