namespace KpiBoard.Import.Mappings;

/// <summary>The choice of what each file is that is none of ours by name.</summary>
internal static class FileChoices
{
    /// <summary>In the order of the files; null for one of ours.</summary>
    public static IReadOnlyList<MappingChoice?> Of(IReadOnlyList<SurveyedFile> files, Choosing choosing)
    {
        var taken = files.Where(file => file.Own is not null).Select(file => file.Own!.Name).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<CodeChoice> options = [.. FileKind.All.Where(kind => !taken.Contains(kind.Name)).Select(kind => new CodeChoice(kind.Name, kind.FileName))];
        var proposals = files.Select(file => file.Own is null ? Free(Proposals.OfFile(file.Name, file.Headers), taken) : Proposal.None).ToList();
        return [.. files.Select((file, i) => file.Own is not null ? null : choosing.Of(
            i,
            new(MappingKind.File, "", "", file.Name, ""),
            proposals.Count(other => other.Ours == proposals[i].Ours) > 1 ? proposals[i] with { Ours = null, Reason = "" } : proposals[i],
            options))];
    }

    private static Proposal Free(Proposal proposal, HashSet<string> taken) => proposal.Ours is { } ours && taken.Contains(ours)
        ? Proposal.None
        : proposal with { Nearest = [.. proposal.Nearest.Where(name => !taken.Contains(name))] };
}
