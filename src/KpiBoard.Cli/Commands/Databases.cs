using System.CommandLine;
using KpiBoard.Data;

namespace KpiBoard.Cli.Commands;

/// <summary>The option that names the database a command works on.</summary>
internal static class Databases
{
    public static Option<string?> Option() => new("--database")
    {
        Description = $"A PostgreSQL connection string, or \"{DatabaseChoice.Private}\" for a private PostgreSQL in the folder {DatabaseChoice.FolderVariable}, which it is unless {DatabaseChoice.ConnectionVariable} says otherwise.",
    };
}
