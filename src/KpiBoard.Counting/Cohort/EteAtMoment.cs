using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Cohort;

/// <summary>A child's education, training and employment at one moment: the placements in force and what follows from them.</summary>
/// <remarks>Source: counting rules section 4.</remarks>
public sealed record EteAtMoment
{
    /// <param name="moment">The day.</param>
    /// <param name="schoolAge">Whether the child is of compulsory school age at this end of the order.</param>
    /// <param name="placements">The placements in force; see <see cref="InForce"/>.</param>
    public EteAtMoment(DateOnly moment, bool schoolAge, IReadOnlyList<Placement> placements)
    {
        (Moment, SchoolAge, Placements) = (moment, schoolAge, placements);
        foreach (var placement in placements)
        {
            HoursOffered += placement.HoursOffered ?? 0;
            HoursAttended += placement.HoursAttended ?? 0;
        }

        IsSuitable = placements.Count > 0 && placements.All(Suits);
    }

    public DateOnly Moment { get; }

    public bool SchoolAge { get; }

    public IReadOnlyList<Placement> Placements { get; }

    /// <summary>Hours a week over all placements in force, blanks as 0.</summary>
    public int HoursOffered { get; }

    /// <summary>Hours a week over all placements in force, blanks as 0.</summary>
    public int HoursAttended { get; }

    /// <summary>Some placement is in force. A child without one is neither suitable nor unsuitable, and stays in every denominator.</summary>
    public bool IsRecorded => Placements.Count > 0;

    /// <summary>Some placement is in force, and none is unsuitable, unknown or of provision NONE.</summary>
    public bool IsSuitable { get; }

    public bool IsUnsuitable => IsRecorded && !IsSuitable;

    /// <summary>Every placement in force is of provision NONE, and there is one.</summary>
    public bool IsOutOfEte => IsRecorded && Placements.All(placement => placement.Provision.IsNone);

    /// <summary>Some placement is of unknown suitability, none is unsuitable or of provision NONE.</summary>
    public bool IsSuitabilityUnknown =>
        Placements.Any(placement => placement.Suitability == Suitability.Unknown)
        && !Placements.Any(placement => placement.Suitability == Suitability.Unsuitable || placement.Provision.IsNone);

    /// <summary>Some placement in force is of the group; a child can be in several.</summary>
    public bool IsIn(ProvisionGroup group)
    {
        // By index: this is asked of every child for every group, and an enumerator each time would be most of the garbage.
        for (var i = 0; i < Placements.Count; i++)
        {
            if (Placements[i].Provision.Group == group)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The placements in force at a moment. One without suitability takes no part.</summary>
    public static IReadOnlyList<Placement> InForce(IReadOnlyList<Placement> placements, DateOnly moment) =>
        placements.Count == 0 ? [] : [.. placements.Where(placement => placement.Suitability is not null && placement.IsInForce(moment))];

    // Provision NONE is never suitable, whatever the record says; the YJB lets it be (K2-5).
    private static bool Suits(Placement placement) =>
        placement.Suitability == Suitability.Suitable && !placement.Provision.IsNone;
}
