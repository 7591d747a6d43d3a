using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>Who sent what and when it was in use; and what people decided: mappings, ties, rulings, warnings accepted.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122120000_Intake")]
internal sealed class Intake : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("Intake"));
}
