using System.Diagnostics;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Formats;

public sealed class PipeTests
{
    [Theory]
    [InlineData("pipe.zip")]
    [InlineData("pipe.xlsx")]
    [InlineData("children.csv")]
    public async Task A_pipe_in_the_place_of_a_file_is_not_waited_on(string name)
    {
        var folder = Directory.CreateTempSubdirectory("kpiboard-pipe-");
        try
        {
            var pipe = Path.Combine(folder.FullName, name);
            await Process.Start("mkfifo", [pipe]).WaitForExitAsync();
            var reading = Task.Run(() => new InputReader(new ReadOptions(new(2026, 9, 30))).Read(pipe));

            Assert.NotEmpty((await reading.WaitAsync(TimeSpan.FromSeconds(30))).Findings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
