using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>The board's memory: minutes, commentaries, case studies and children's voices.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122210000_Minutes")]
internal sealed class Minutes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("Minutes"));
}
