using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>Figures of services beside each other.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261123010000_Areas")]
internal sealed class Areas : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("Areas"));
}
