namespace KpiBoard.Import.Tests.Themes;

public class UpnTests
{
    // Letters worked from the arithmetic of the DfE guide, by hand and by another program.
    [Theory]
    [InlineData("R201100018042")]
    [InlineData("T20110001804V")]
    [InlineData("H801200001001")]
    public void Letter_fits_the_digits(string upn)
    {
        Assert.True(Upn.IsShaped(upn));
        Assert.True(Upn.HasRightLetter(upn));
    }

    [Theory]
    [InlineData("A201100018042")]
    [InlineData("R201100018043")]
    [InlineData("R201100081042")]
    [InlineData("R20110001804V")]
    public void Wrong_letter_or_a_digit_mistaken_or_moved_is_seen(string upn)
    {
        Assert.True(Upn.IsShaped(upn));
        Assert.False(Upn.HasRightLetter(upn));
    }

    [Theory]
    [InlineData("R20110001804")]
    [InlineData("R2011000180422")]
    [InlineData("1201100018042")]
    [InlineData("I201100018042")]
    [InlineData("O201100018042")]
    [InlineData("S201100018042")]
    [InlineData("R2011000180VV")]
    [InlineData("N20110001804S")]
    [InlineData("R20110001804I")]
    [InlineData("R2011 0018042")]
    [InlineData("r201100018042")]
    [InlineData("")]
    public void Other_lengths_and_the_letters_that_look_like_digits_are_no_upn(string upn) => Assert.False(Upn.IsShaped(upn));

    [Theory]
    [InlineData("child_id=|upn=R201100018042", "")]
    [InlineData("child_id=|upn= r201100018042 ", "")]
    [InlineData("child_id=|upn=A123", "upn error upn_invalid")]
    [InlineData("child_id=C1|upn=A123", "upn warning upn_invalid")]
    [InlineData("child_id=|upn=A201100018042", "upn warning upn_check_letter")]
    [InlineData("child_id=|upn=T20110001804V", "upn warning upn_unmatched")]
    [InlineData("child_id=C1|upn=T20110001804V", "upn warning upn_unmatched")]
    [InlineData("child_id=|upn=", "child_id error value_missing")]
    public void Upn_of_a_return_is_asked_more_where_it_alone_names_the_child(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Exclusions, values));

    [Fact]
    public void Upn_is_read_in_capitals()
    {
        var reading = new Extract().Row(FileKind.Children, "upn= t20110001804v ").Read();

        Assert.Equal("T20110001804V", reading.Services()[0].Children[1].Child.Upn);
    }

    [Fact]
    public void Upn_of_the_wrong_shape_counts_as_blank_and_knocks_nobody_out()
    {
        var reading = new Extract().Row(FileKind.Children, "child_id=C2|upn=UNKNOWN").Row(FileKind.Children, "child_id=C3|upn=UNKNOWN").Read();

        Assert.Equal("3 used", Found.Tally(reading, FileKind.Children));
        Assert.All(reading.Services()[0].Children.Skip(1), child => Assert.Null(child.Child.Upn));
    }
}
