using KpiBoard.Counting.Codes;

namespace KpiBoard.Import.Mappings;

/// <summary>Every column that holds codes, service codes aside.</summary>
/// <remarks>Source: import formats and <c>seed-data/codes</c>. That rows read the same codes is held by a test.</remarks>
public static class CodedColumns
{
    private const string YesNo = "YES=Yes|NO=No";

    private static readonly Dictionary<(FileKind, Column), CodedColumn> ByColumn = new List<CodedColumn>
    {
        Of(FileKind.Children, "sex", "1=Male|2=Female|9=Not known", "M", "F", "U"),
        Of(FileKind.Children, "ethnicity", EthnicityCode.All.Select(code => new CodeChoice(code.Code, code.Title))),
        Of(FileKind.Orders, "legal_outcome", LegalOutcome.All.Select(outcome => new CodeChoice(outcome.Code, outcome.Title))),
        Of(FileKind.Orders, "disposal_type", "DTO_LICENCE=Detention and training order, licence half|DTO_CUSTODY=Detention and training order, custodial half") with { IsFree = true },
        Of(FileKind.Orders, "residence", "LOCAL=Lives in the area|OTHER=Lives in another area"),
        Of(
            FileKind.Orders,
            "appeal_status",
            "NOT_APPEALED=Not appealed|CHANGED_ON_APPEAL=Changed on appeal|APPEAL_SUCCESSFUL=Appeal successful",
            "Changed on appeal",
            "Result of appeal successful"),
        Of(FileKind.Ete, "provision_type", ProvisionType.All.Select(type => new CodeChoice(type.Code, Title(type)))),
        Of(FileKind.Ete, "suitability", "SUITABLE=Suitable|UNSUITABLE=Unsuitable|UNKNOWN=Not known"),
        Of(FileKind.SendAln, "identified", YesNo),
        Of(FileKind.SendAln, "formal_plan", YesNo),
        Of(FileKind.SendAln, "plan_type", "EHCP=Education, health and care plan|IDP=Individual development plan|SEN_SUPPORT=SEN support"),
        Of(FileKind.Attainment, "subject", "ENGLISH=English|MATHS=Maths"),
        Of(FileKind.Attainment, "level", "ENTRY_LEVEL=Entry level|LEVEL_1=Level 1|LEVEL_2=Level 2|LEVEL_3=Level 3"),
        Of(FileKind.CareStatus, "status", "LOOKED_AFTER=Looked after|CHILD_IN_NEED=Child in need|CHILD_PROTECTION_PLAN=Child protection plan"),
        Of(FileKind.Exclusions, "category", "PERM=Permanent exclusion|SUSP=Suspension", "FIXD"),
        Reasons(),
        Of(FileKind.PartTimeTimetables, "parent_agreed", YesNo),
    }.ToDictionary(coded => (coded.File, coded.Column));

    public static IReadOnlyCollection<CodedColumn> All => ByColumn.Values;

    /// <summary>Null for a column that holds no codes.</summary>
    public static CodedColumn? Find(FileKind file, Column column) => ByColumn.GetValueOrDefault((file, column));

    private static CodedColumn Of(FileKind file, string column, string codes, params string[] alsoRead) =>
        Of(file, column, codes.Split('|').Select(code => new CodeChoice(code[..code.IndexOf('=', StringComparison.Ordinal)], code[(code.IndexOf('=', StringComparison.Ordinal) + 1)..])), alsoRead);

    private static CodedColumn Of(FileKind file, string column, IEnumerable<CodeChoice> codes, params string[] alsoRead)
    {
        var choices = codes.ToList();
        var read = choices.Select(choice => choice.Ours).Concat(alsoRead).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(file, file.Column(column), choices, read.Contains);
    }

    private static CodedColumn Reasons()
    {
        var titles = ExclusionReason.All.GroupBy(reason => reason.Code).Select(code =>
            new CodeChoice(code.Key, string.Join(" / ", code.Select(reason => reason.Title).Distinct())));
        return new(FileKind.Exclusions, FileKind.Exclusions.Column("reason"), [.. titles], Rows.ExclusionRows.AreReasons);
    }

    private static string Title(ProvisionType type)
    {
        var words = type.Code.Replace('_', ' ').ToLowerInvariant().Replace(" pru ", " PRU ", StringComparison.Ordinal);
        return type.IsNone ? "Not in education, training or employment" : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }
}
