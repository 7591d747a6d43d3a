using System.Numerics;
using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Publishing;

/// <summary>Some of the children of one period. Two sets are equal when they hold the same children.</summary>
/// <param name="Bits">One bit a child, in the order of the period's list.</param>
internal readonly record struct ChildSet(BigInteger Bits)
{
    public int Count => (int)BigInteger.PopCount(Bits);

    public static ChildSet operator &(ChildSet left, ChildSet right) => new(left.Bits & right.Bits);

    /// <summary>The children of the left set that are not in the right one, which is within it.</summary>
    public static ChildSet operator -(ChildSet whole, ChildSet part) => new(whole.Bits ^ part.Bits);

    public static ChildSet Where(IReadOnlyList<ChildQuarter> children, Func<ChildQuarter, bool> holds)
    {
        // A last byte of zero keeps the number from being negative.
        var bytes = new byte[(children.Count / 8) + 1];
        for (var i = 0; i < children.Count; i++)
        {
            if (holds(children[i]))
            {
                bytes[i / 8] |= (byte)(1 << (i % 8));
            }
        }

        return new(new BigInteger(bytes, isUnsigned: true));
    }
}
