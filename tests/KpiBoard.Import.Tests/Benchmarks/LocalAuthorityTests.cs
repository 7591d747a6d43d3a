using KpiBoard.Import.Benchmarks;

namespace KpiBoard.Import.Tests.Benchmarks;

public sealed class LocalAuthorityTests
{
    [Fact]
    public void Every_authority_has_its_service_and_every_service_an_authority()
    {
        Assert.Equal(175, LocalAuthority.All.Count);
        Assert.Equal(155, LocalAuthority.All.Select(authority => authority.ServiceCode).Distinct().Count());
        Assert.All(LocalAuthority.All, authority => Assert.Equal(authority.Nation == "England", authority.OldCode is { Length: 3 }));
    }

    [Fact]
    public void Partnership_has_several_authorities() => Assert.Equal(
        ["Cheshire East", "Cheshire West and Chester", "Halton", "Warrington"],
        LocalAuthority.Of("yot-cheshire-east-cheshire-west-halton-and-warrington").Select(authority => authority.Name));

    [Fact]
    public void Authority_keeps_the_nine_digits_it_had_before() =>
        Assert.Equal(["E06000066", "E10000027"], LocalAuthority.Of("yot-somerset").Single().NewCodes);

    [Fact]
    public void What_was_worked_out_and_not_told_is_not_confirmed() => Assert.Equal(
        [
            "Bournemouth, Christchurch and Poole", "Dorset", "Gwynedd", "Herefordshire, County of", "Isle of Anglesey", "Isles of Scilly", "North Northamptonshire",
            "Rutland", "Shropshire", "Telford and Wrekin", "West Northamptonshire", "Worcestershire",
        ],
        LocalAuthority.All.Where(authority => !authority.IsConfirmed).Select(authority => authority.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Service_that_is_not_in_the_list_has_none() => Assert.Empty(LocalAuthority.Of("X999"));
}
