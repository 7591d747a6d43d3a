using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KpiBoard.Data;

/// <summary>The tables, as EF Core sees them. The service leads every key, so that tables can be distributed by it later.</summary>
internal sealed class BoardContext(DbContextOptions<BoardContext> options) : DbContext(options)
{
    public const string Schema = "kpiboard";

    public DbSet<ServiceRow> Services => Set<ServiceRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<FileVersionRow> FileVersions => Set<FileVersionRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<ChildQuarterRow> ChildQuarters => Set<ChildQuarterRow>();

    public DbSet<CountRow> Counts => Set<CountRow>();

    public DbSet<PublicationRow> Publications => Set<PublicationRow>();

    public DbSet<ChildAddressRow> ChildAddresses => Set<ChildAddressRow>();

    public DbSet<JobRunRow> JobRuns => Set<JobRunRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.Entity<ServiceRow>().ToTable("services").HasKey(row => row.ServiceCode);
        modelBuilder.Entity<ImportRow>().ToTable("imports").HasKey(row => new { row.ServiceCode, row.ImportId });
        var versions = modelBuilder.Entity<FileVersionRow>().ToTable("file_versions");
        versions.HasKey(row => new { row.ServiceCode, row.FileVersionId });
        versions.HasOne<ImportRow>().WithMany().HasForeignKey(row => new { row.ServiceCode, row.ImportId });
        versions.Property(row => row.State).HasConversion<string>();
        modelBuilder.Entity<FindingRow>().ToTable("findings").HasKey(row => new { row.ServiceCode, row.ImportId, row.Number });
        modelBuilder.Entity<ChildQuarterRow>().ToTable("child_quarters").HasKey(row => new { row.ServiceCode, row.Period, row.ChildId });
        modelBuilder.Entity<CountRow>().ToTable("counts").HasKey(row => row.ServiceCode);
        modelBuilder.Entity<PublicationRow>().ToTable("publications").HasKey(row => new { row.ServiceCode, row.Period });
        modelBuilder.Entity<ChildAddressRow>().ToTable("child_addresses").HasKey(row => new { row.ServiceCode, row.ChildId });
        var runs = modelBuilder.Entity<JobRunRow>().ToTable("job_runs");
        runs.HasKey(row => new { row.ServiceCode, row.RunId });
        runs.Property(row => row.Kind).HasConversion<string>();
        runs.Property(row => row.State).HasConversion<string>();
        Facts(modelBuilder);
        SnakeCase.NameColumns(modelBuilder);
    }

    private static void Facts(ModelBuilder model)
    {
        Fact<ChildRow>(model, "children").Ignore(row => row.Key);
        Fact<OrderRow>(model, "orders");
        Fact<PlacementRow>(model, "placements");
        Fact<LearningNeedRow>(model, "learning_needs");
        Fact<AttainmentRow>(model, "attainments");
        Fact<InvestigationRow>(model, "investigations");
        Fact<CareSpellRow>(model, "care_spells");
        Fact<ExclusionRow>(model, "exclusions");
        Fact<PartTimeTimetableRow>(model, "part_time_timetables");
        Fact<AttendancePeriodRow>(model, "attendance_periods");
    }

    private static EntityTypeBuilder<T> Fact<T>(ModelBuilder model, string table)
        where T : RowOfFile
    {
        var entity = model.Entity<T>().ToTable(table);
        entity.HasKey(row => new { row.ServiceCode, row.FileVersionId, row.Line });
        return entity;
    }
}
