namespace KpiBoard.Web.SignIn;

/// <summary>What pages ask for. Each is a policy of its name.</summary>
public enum Right
{
    /// <summary>A service's board page; whether with counts or with small counts hidden is another question.</summary>
    ReadFigures,

    /// <summary>A service's files: in use, on hold, use or discard.</summary>
    ManageFiles,

    /// <summary>The jobs page.</summary>
    ReadJobs,

    /// <summary>The child-level permission.</summary>
    ReadChildren,

    /// <summary>Sets what a service aims at.</summary>
    SetTargets,

    /// <summary>A service's packs; those with counts in them only for those who see counts.</summary>
    ReadPacks,

    /// <summary>Has packs made.</summary>
    BuildPacks,

    /// <summary>Has packs made that have counts in them.</summary>
    BuildInternalPacks,

    /// <summary>What concerns the running of the program and no service.</summary>
    Administer,
}
