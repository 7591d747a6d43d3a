using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiBoard.Data.Migrations;

/// <summary>Published figures, addresses of children, runs of jobs, and accounts, each for a role of its own.</summary>
[DbContext(typeof(BoardContext))]
[Migration("20261122080000_PagesAndJobs")]
internal sealed class PagesAndJobs : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationScript.Read("PagesAndJobs"));
}
