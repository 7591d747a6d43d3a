namespace KpiBoard.Import.Mappings;

/// <summary>Makes a choice of something of theirs: what the form says, else what is remembered, else what is proposed.</summary>
internal sealed class Choosing(DraftTerms terms)
{
    public MappingChoice Of(int file, MappingEntry theirs, Proposal proposal, IReadOnlyList<CodeChoice> options)
    {
        var remembered = terms.Options.Mapping.Entries.FirstOrDefault(theirs.IsOfSame);
        var wanted = terms.Chosen(MappingChoice.FieldOf(file, theirs)) ?? remembered?.Ours ?? proposal.Ours ?? "";
        var ours = options.Any(option => option.Ours == wanted) ? wanted : "";
        return new(file, theirs with { Ours = ours }, proposal, options) { IsRemembered = remembered is not null && remembered.Ours == ours };
    }
}
