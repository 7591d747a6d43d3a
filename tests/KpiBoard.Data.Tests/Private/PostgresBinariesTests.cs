using KpiBoard.Data.Private;
using Xunit;

namespace KpiBoard.Data.Tests.Private;

public sealed class PostgresBinariesTests : IDisposable
{
    private readonly DirectoryInfo _machine = Directory.CreateTempSubdirectory("kpiboard-machine-");

    public void Dispose() => _machine.Delete(recursive: true);

    [Fact]
    public void With_no_PostgreSQL_at_all_it_says_what_to_install()
    {
        var missing = Assert.Throws<PostgresMissingException>(
            () => PostgresBinaries.Find(null, _machine.FullName, _machine.FullName, version: null));

        Assert.Contains("apt-get install postgresql", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_another_version_than_made_the_data_it_says_which_to_install()
    {
        Install("lib/15/bin");

        var missing = Assert.Throws<PostgresMissingException>(
            () => PostgresBinaries.Find(null, In("lib"), path: null, version: 17));

        Assert.Contains("apt-get install postgresql-17", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_names_the_wrong_folder_is_not_passed_over()
    {
        Install("lib/15/bin");

        var missing = Assert.Throws<PostgresMissingException>(
            () => PostgresBinaries.Find("/nowhere", In("lib"), path: null, version: null));

        Assert.Contains("KPIBOARD_POSTGRES_BIN names /nowhere", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_version_is_taken_by_number_and_only_when_it_is_complete()
    {
        Install("lib/9/bin");
        Install("lib/15/bin");
        _machine.CreateSubdirectory("lib/16/bin");

        Assert.Equal(In("lib/15/bin"), PostgresBinaries.Find(null, In("lib"), path: null, version: null).Folder);
    }

    [Fact]
    public void Data_made_by_an_older_version_is_opened_by_that_version()
    {
        Install("lib/15/bin");
        Install("lib/17/bin");

        Assert.Equal(In("lib/15/bin"), PostgresBinaries.Find(null, In("lib"), path: null, version: 15).Folder);
    }

    [Fact]
    public void The_setting_goes_before_an_installed_version_and_that_before_the_path()
    {
        Install("own");
        Install("path");
        Assert.Equal(In("path"), PostgresBinaries.Find(null, In("lib"), $"/nowhere:{In("path")}", version: null).Folder);

        Install("lib/15/bin");
        Assert.Equal(In("lib/15/bin"), PostgresBinaries.Find(null, In("lib"), In("path"), version: null).Folder);
        Assert.Equal(In("own"), PostgresBinaries.Find(In("own"), In("lib"), In("path"), version: null).Folder);
    }

    private string In(string folder) => Path.Combine(_machine.FullName, folder);

    private void Install(string folder)
    {
        var bin = _machine.CreateSubdirectory(folder).FullName;
        foreach (var program in new List<string> { "initdb", "pg_ctl", "postgres" })
        {
            File.WriteAllText(Path.Combine(bin, program), "");
        }
    }
}
