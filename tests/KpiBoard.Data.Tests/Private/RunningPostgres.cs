using KpiBoard.Data.Private;
using Xunit;

namespace KpiBoard.Data.Tests.Private;

/// <summary>One running database for the tests that only look at it.</summary>
#pragma warning disable CA1001 // xunit ends it through IAsyncLifetime.
public sealed class RunningPostgres : IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly TestFolder _folder = new();
    private PrivatePostgres? _postgres;

    public string Folder => _folder.Path;

    public string ConnectionString => _postgres!.ConnectionString;

    public async Task InitializeAsync() =>
        _postgres = await PrivatePostgres.StartAsync(_folder.Path, CancellationToken.None);

    public async Task DisposeAsync()
    {
        await _postgres!.DisposeAsync();
        await _folder.DisposeAsync();
    }
}
