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

    public DbSet<ReleaseRow> Releases => Set<ReleaseRow>();

    public DbSet<ChildAddressRow> ChildAddresses => Set<ChildAddressRow>();

    public DbSet<JobRunRow> JobRuns => Set<JobRunRow>();

    public DbSet<VersionUseRow> VersionUses => Set<VersionUseRow>();

    public DbSet<MappingRow> Mappings => Set<MappingRow>();

    public DbSet<TieRow> Ties => Set<TieRow>();

    public DbSet<RulingRow> Rulings => Set<RulingRow>();

    public DbSet<AcceptedWarningRow> AcceptedWarnings => Set<AcceptedWarningRow>();

    public DbSet<QualityRow> Qualities => Set<QualityRow>();

    public DbSet<PackRow> Packs => Set<PackRow>();

    public DbSet<TargetRow> Targets => Set<TargetRow>();

    public DbSet<MinuteRow> Minutes => Set<MinuteRow>();

    public DbSet<CommentaryRow> Commentaries => Set<CommentaryRow>();

    public DbSet<StoryRow> Stories => Set<StoryRow>();

    public DbSet<SealRow> Seals => Set<SealRow>();

    public DbSet<AreaFigureRow> AreaFigures => Set<AreaFigureRow>();

    public DbSet<ChildExportRow> ChildExports => Set<ChildExportRow>();

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
        modelBuilder.Entity<ReleaseRow>().ToTable("releases").HasKey(row => new { row.ServiceCode, row.Period, row.Number });
        var areas = modelBuilder.Entity<AreaFigureRow>().ToTable("area_figures");
        areas.HasKey(row => new { row.ServiceCode, row.Period, row.Measure });
        areas.Property(row => row.Source).HasConversion<string>();
        areas.Property(row => row.Coverage).HasConversion<string>();
        modelBuilder.Entity<ChildAddressRow>().ToTable("child_addresses").HasKey(row => new { row.ServiceCode, row.ChildId });
        var runs = modelBuilder.Entity<JobRunRow>().ToTable("job_runs");
        runs.HasKey(row => new { row.ServiceCode, row.RunId });
        runs.Property(row => row.Kind).HasConversion<string>();
        runs.Property(row => row.State).HasConversion<string>();
        Decisions(modelBuilder);
        Memory(modelBuilder);
        Facts(modelBuilder);
        SnakeCase.NameColumns(modelBuilder);
    }

    private static void Decisions(ModelBuilder model)
    {
        model.Entity<VersionUseRow>().ToTable("version_uses").HasKey(row => new { row.ServiceCode, row.FileVersionId, row.InUseFrom });
        var mappings = model.Entity<MappingRow>().ToTable("mappings");
        mappings.HasKey(row => new { row.ServiceCode, row.Kind, row.FileName, row.ColumnName, row.Theirs });
        mappings.Property(row => row.Kind).HasConversion<string>();
        model.Entity<TieRow>().ToTable("ties").HasKey(row => new { row.ServiceCode, row.Upn });
        model.Entity<QualityRow>().ToTable("qualities").HasKey(row => new { row.ServiceCode, row.Period });
        model.Entity<TargetRow>().ToTable("targets").HasKey(row => new { row.ServiceCode, row.Measure, row.FromDay });
        model.Entity<ChildExportRow>().ToTable("child_exports").HasKey(row => new { row.ServiceCode, row.ExportId });
        var packs = model.Entity<PackRow>().ToTable("packs");
        packs.HasKey(row => new { row.ServiceCode, row.PackId });
        packs.Property(row => row.Form).HasConversion<string>();
        packs.Property(row => row.State).HasConversion<string>();
        model.Entity<RulingRow>().ToTable("rulings").HasKey(row => new { row.ServiceCode, row.RulingId });
        model.Entity<AcceptedWarningRow>().ToTable("accepted_warnings")
            .HasKey(row => new { row.ServiceCode, row.FileName, row.ColumnName, row.Code, row.RowPrint });
    }

    private static void Memory(ModelBuilder model)
    {
        model.Entity<MinuteRow>().ToTable("minutes").HasKey(row => new { row.ServiceCode, row.MinuteId });
        model.Entity<CommentaryRow>().ToTable("commentaries").HasKey(row => new { row.ServiceCode, row.Period, row.Measure, row.Version });
        model.Entity<StoryRow>().ToTable("stories").HasKey(row => new { row.ServiceCode, row.StoryId });
        model.Entity<SealRow>().ToTable("seals").HasKey(row => new { row.ServiceCode, row.Period });
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
        Fact<EhcPlanRow>(model, "ehc_plans");
    }

    private static EntityTypeBuilder<T> Fact<T>(ModelBuilder model, string table)
        where T : RowOfFile
    {
        var entity = model.Entity<T>().ToTable(table);
        entity.HasKey(row => new { row.ServiceCode, row.FileVersionId, row.Line });
        return entity;
    }
}
