using System.Diagnostics.CodeAnalysis;

namespace KpiBoard.Counting.Interpretation;

/// <summary>A result, or why there is none. Never a number that is not one.</summary>
/// <param name="Value">Meaningless when there is a reason against it.</param>
/// <param name="WhyNot">Stands behind "No answer, because"; null when there is an answer.</param>
public sealed record Answer<T>(T? Value, string? WhyNot)
{
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(WhyNot))]
    public bool IsThere => WhyNot is null;
}

/// <summary>Makes answers.</summary>
public static class Answer
{
    public static Answer<T> Of<T>(T value) => new(value, null);

    /// <param name="because">A clause without a full stop.</param>
    public static Answer<T> None<T>(string because) => new(default, because);
}
