using KpiBoard.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Web.SignIn;

/// <summary>The schema <c>accounts</c>, as the role that sees it and nothing else.</summary>
public sealed class AccountContext(BoardDatabase database) : IdentityUserContext<Account, Guid>
{
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(database.Accounts);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema("accounts");
        var account = builder.Entity<Account>();
        account.ToTable("accounts").Property(row => row.Role).HasConversion<string>();
        account.HasMany(row => row.Services).WithOne().HasForeignKey(row => row.AccountId);
        account.Navigation(row => row.Services).AutoInclude();
        builder.Entity<AccountService>().ToTable("account_services").HasKey(row => new { row.AccountId, row.ServiceCode });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("tokens");
        builder.Entity<ProtectionKey>().ToTable("protection_keys").HasKey(row => row.Name);
        SnakeCase.NameColumns(builder);
    }
}
