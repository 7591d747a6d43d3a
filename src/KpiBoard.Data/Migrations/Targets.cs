using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>What is aimed at, by service and for the nation.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122160000_Targets")]
internal sealed class Targets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("Targets"));
}
