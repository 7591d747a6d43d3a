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

    /// <summary>What the board asked, decided and is told of its figures: for the service and its board alone.</summary>
    ReadMinutes,

    /// <summary>Raises and closes questions, decisions and actions.</summary>
    RecordMinutes,

    /// <summary>Writes beside the figures of a quarter.</summary>
    Comment,

    /// <summary>Looks in a case study for what tells who the child is.</summary>
    CheckStories,

    /// <summary>Reviews a quarter before it is signed.</summary>
    ReviewQuarters,

    /// <summary>Signs a quarter.</summary>
    SignQuarters,

    /// <summary>A service's packs, which hold the board's own words; those with counts in them only for those who see counts.</summary>
    ReadPacks,

    /// <summary>Has packs made.</summary>
    BuildPacks,

    /// <summary>Has packs made that have counts in them.</summary>
    BuildInternalPacks,

    /// <summary>What concerns the running of the program and no service.</summary>
    Administer,
}
