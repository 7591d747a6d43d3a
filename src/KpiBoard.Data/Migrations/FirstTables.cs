using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>All tables of imports and child-quarters, the application's role, and row-level security by service.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122000000_FirstTables")]
internal sealed class FirstTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("FirstTables"));
}
