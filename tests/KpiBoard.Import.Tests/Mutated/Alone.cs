namespace KpiBoard.Import.Tests.Mutated;

/// <summary>Tests beside which no other runs, so that time and memory are theirs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
