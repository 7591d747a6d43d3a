using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>attainment.csv</c>.</summary>
internal static class AttainmentRows
{
    private static readonly FileKind Kind = FileKind.Attainment;
    private static readonly Column SubjectColumn = Kind.Column("subject");
    private static readonly Column Level = Kind.Column("level");
    private static readonly Column Achieved = Kind.Column("achieved_date");

    private static readonly CodeList<Subject> Subjects = new(("ENGLISH", Subject.English), ("MATHS", Subject.Maths));

    private static readonly CodeList<AttainmentLevel> Levels = new(
        ("ENTRY_LEVEL", AttainmentLevel.EntryLevel),
        ("LEVEL_1", AttainmentLevel.Level1),
        ("LEVEL_2", AttainmentLevel.Level2),
        ("LEVEL_3", AttainmentLevel.Level3));

    public static Attainment? Read(RowReader row)
    {
        var subject = row.Code(SubjectColumn, Subjects.Find);
        var level = row.Code(Level, Levels.Find);
        var achieved = row.Date(Achieved);
        return row.InError ? null : new(subject!.Value, level!.Value, achieved!.Value);
    }
}
