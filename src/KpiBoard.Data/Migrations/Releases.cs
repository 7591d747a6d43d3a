using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>What readers were shown before, so that it and what they are shown next can be protected together.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122150000_Releases")]
internal sealed class Releases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("Releases"));
}
