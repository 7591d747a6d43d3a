namespace KpiBoard.Import.Tests.Rows;

public class ChildRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.Children, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("date_of_birth=", "date_of_birth error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Children, values));

    [Theory]
    [InlineData("sex=1", "")]
    [InlineData("sex=2", "")]
    [InlineData("sex=9", "")]
    [InlineData("sex=m", "")]
    [InlineData("sex=F", "")]
    [InlineData("sex= U ", "")]
    [InlineData("sex=", "")]
    [InlineData("sex=X", "sex warning code_unknown")]
    [InlineData("sex=3", "sex warning code_unknown")]
    [InlineData("sex=male", "sex warning code_unknown")]
    public void Code_of_sex_that_is_not_in_its_list_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Children, values));

    [Theory]
    [InlineData("ethnicity=W1", "")]
    [InlineData("ethnicity=w1", "")]
    [InlineData("ethnicity=NS", "")]
    [InlineData("ethnicity=", "")]
    [InlineData("ethnicity=ZZ", "ethnicity warning code_unknown")]
    [InlineData("ethnicity=W", "ethnicity warning code_unknown")]
    [InlineData("ethnicity=White", "ethnicity warning code_unknown")]
    public void Code_of_ethnicity_that_is_not_in_its_list_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Children, values));

    [Theory]
    [InlineData("date_of_birth=1990-01-01", "")]
    [InlineData("date_of_birth=1989-12-31", "date_of_birth error date_invalid")]
    [InlineData("date_of_birth=1900-01-01", "date_of_birth error date_invalid")]
    [InlineData("date_of_birth=12/31/2009", "date_of_birth error date_invalid")]
    [InlineData("date_of_birth=2030-01-01", "")]
    public void Date_of_birth_is_a_day_from_the_earliest_on(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Children, values));

    [Theory]
    [InlineData("upn=T20110001804V", "")]
    [InlineData("upn=A123", "upn warning upn_invalid")]
    [InlineData("upn=A20110001804V", "upn warning upn_check_letter")]
    public void Upn_of_the_wrong_shape_or_letter_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Children, values));

    [Theory]
    [InlineData("upn=R201100018042", "upn error duplicate_id")]
    [InlineData("upn= r201100018042 ", "upn error duplicate_id")]
    public void Upn_of_another_child_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Children, values));

    [Theory]
    [InlineData("child_id=C1", "child_id error duplicate_id")]
    [InlineData("child_id= C1 ", "child_id error duplicate_id")]
    [InlineData("child_id=c1", "")]
    [InlineData("child_id=C1|service_code=Y002", "")]
    public void Id_of_an_earlier_child_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Children, values));
}
