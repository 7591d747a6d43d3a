using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Ledger;

/// <summary>One child-quarter in the ledger of a figure: what it adds, and where it stands.</summary>
public sealed record LedgerEntry(ChildQuarter Child, Ratio Adds, Place Place)
{
    public static LedgerEntry Of(Measure measure, ChildQuarter child)
    {
        var adds = measure.Adds(child);
        return new(child, adds, adds switch
        {
            { Numerator: not 0 } => Place.Counted,
            { Denominator: not 0 } => Place.NotCounted,
            _ when IsNotKnown(measure, child) => Place.NotKnown,
            _ => Place.NotAsked,
        });
    }

    // Of whom part-time timetables and attainment are asked is known without their source: it is a question of age.
    private static bool IsNotKnown(Measure measure, ChildQuarter child)
    {
        var (source, deciding) = (DecidedBy.SourceOf(measure), DecidedBy.Of(measure));
        return source != Facts.Sources.None
            && !child.Covers(source)
            && (!deciding.HasFlag(Deciding.Timetables) || child.AtEnd.SchoolAge)
            && (!deciding.HasFlag(Deciding.Attainments) || !child.AtEnd.SchoolAge);
    }
}
