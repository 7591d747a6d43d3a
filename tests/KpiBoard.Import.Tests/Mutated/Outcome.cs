namespace KpiBoard.Import.Tests.Mutated;

/// <summary>What came of a damaged input.</summary>
internal enum Outcome
{
    /// <summary>A file of it, or the whole, cannot be read.</summary>
    Refused,

    /// <summary>Its findings are others than those of the example.</summary>
    Found,

    /// <summary>It says what the example says.</summary>
    Alike,

    /// <summary>It is a good input that says something else, as when a digit of a date was changed.</summary>
    Other,
}
