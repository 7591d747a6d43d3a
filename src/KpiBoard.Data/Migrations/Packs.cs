using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>Packs for boards, with what each printed figure rested on.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122212000_Packs")]
internal sealed class Packs : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("Packs"));
}
