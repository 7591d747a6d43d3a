using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>The six tables by topic, for one split or for each.</summary>
internal static class TopicsSection
{
    private static readonly (string Title, IReadOnlyList<FigureColumn> Columns, string Words)[] Topics =
    [
        ("Education, training and employment", FigureColumn.Statuses, "Suitable, unsuitable, of unknown suitability and not recorded add up to all children."),
        ("Out of mainstream school, or not in school or work", FigureColumn.OutOfSchoolOrWork,
            "PRU or AP is a pupil referral unit or alternative provision. It and not in school are of children of school age, NEET (not in education, employment or training) is of those above it."),
        ("Learning needs and plans", FigureColumn.NeedsAndPlans,
            "An EHCP is an education, health and care plan in England, an IDP an individual development plan in Wales. Each is to be reviewed every year."),
        ("Exclusions and suspensions", FigureColumn.Exclusions, "The last year is the year up to the end of the child's order."),
        ("Part-time timetables of children of school age", FigureColumn.Timetables, "Inspectors called it good practice to review a part-time timetable every six weeks."),
        ("Absence, and attainment above school age", FigureColumn.AbsenceAndAttainment,
            "Persistently absent is a child who missed 10% or more of the sessions of the year up to the end of the order, severely absent one who missed half or more. Level 2 is a GCSE at grade 4 or higher, or as much."),
    ];

    public static IReadOnlyList<PackPart> Write(PackSource source) =>
        source.Now.ShowsAny ? [.. Topics.SelectMany(topic => Topic(source, topic, [source.Split]))] : TooFew(source);

    public static IReadOnlyList<PackPart> WriteEverySplit(PackSource source) =>
        source.Now.ShowsAny ? [.. Topics.SelectMany(topic => Topic(source, topic, Publication.Splits))] : TooFew(source);

    private static IReadOnlyList<PackPart> TooFew(PackSource source) =>
        [new PackSentence(source.Now.IsEmpty ? "No child was counted in this quarter." : "Too few children to show their figures.")];

    private static IEnumerable<PackPart> Topic(
        PackSource source, (string Title, IReadOnlyList<FigureColumn> Columns, string Words) topic, IReadOnlyList<Split> splits)
    {
        foreach (var split in splits)
        {
            foreach (var part in Table(source, topic.Title, topic.Columns, split))
            {
                yield return part;
            }
        }

        yield return new PackSentence(topic.Words);
    }

    private static IEnumerable<PackPart> Table(PackSource source, string title, IReadOnlyList<FigureColumn> columns, Split split)
    {
        var shown = SplitRows.Of(source.Now, split, columns);
        if (shown.Rows.Count > 0 && shown.IsBySplit)
        {
            yield return FigureTable.Of($"{title}, by {SplitWords.InSentence(split)}", SplitWords.Title(split), columns, shown.Rows);
        }
        else if (shown.Rows.Count > 0)
        {
            yield return FigureTable.Of($"{title}, of all children ({SplitWords.InSentence(split)} not shown)", "Children", columns, shown.Rows);
        }

        if (shown.Instead is { } words)
        {
            yield return new PackSentence(shown.Rows.Count > 0 ? words : $"{title}, by {SplitWords.InSentence(split)}: {SplitWords.InSentence(words)}");
        }
    }
}
