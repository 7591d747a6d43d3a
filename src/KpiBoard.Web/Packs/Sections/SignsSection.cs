using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>What stands in the place of numbers, and short forms.</summary>
internal static class SignsSection
{
    private static readonly (string Sign, string Meaning)[] Signs =
    [
        ("[c]", "Confidential: a count of 1 to 5 children, or one that would give such a count away"),
        ("[z]", "Not applicable: nobody could be counted"),
        ("Not known", "The source of the figure covers no child; in the workbook and the CSV file [x]"),
        ("ETE", "Education, training and employment"),
        ("SEND/ALN", "Special educational needs or, in Wales, additional learning needs"),
        ("EHCP, IDP", "Education, health and care plan in England, individual development plan in Wales"),
        ("NEET", "Not in education, employment or training"),
        ("PRU, AP", "Pupil referral unit, alternative provision"),
    ];

    public static IReadOnlyList<PackPart> Write(PackSource source) =>
    [
        new PackTable("Signs and short forms", [new("Sign"), new("Meaning")], [.. Signs.Select(sign => (IReadOnlyList<PackCell>)[sign.Sign, sign.Meaning])]),
    ];
}
