namespace KpiBoard.Counting.Interpretation;

/// <summary>A group, and all children who are not in it.</summary>
public readonly record struct Sides(Ratio Group, Ratio Rest)
{
    /// <param name="group">Within <paramref name="all"/>.</param>
    public static Sides Of(Ratio group, Ratio all) => new(group, new(all.Numerator - group.Numerator, all.Denominator - group.Denominator));

    public static Sides Add(Sides left, Sides right) => new(left.Group + right.Group, left.Rest + right.Rest);

    /// <summary>The group's share less that of the rest, from -1 to 1; null when a side has nobody.</summary>
    public decimal? Difference => Group.Share - Rest.Share;

    /// <summary>How many more of the group it would be true of at the rate of the rest; fewer than none: so many less. Null when a side has nobody.</summary>
    public long? Parity => Group.Denominator == 0 || Rest.Share is not { } share
        ? null
        : (long)Math.Round(Group.Denominator * share, MidpointRounding.AwayFromZero) - Group.Numerator;
}
