using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>Quarters that boards review, sign and so seal.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122213000_Seals")]
internal sealed class Seals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("Seals"));
}
