using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>Who took a list of children away, and when.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122211000_ChildExports")]
internal sealed class ChildExports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("ChildExports"));
}
