namespace KpiBoard.Web.Packs;

/// <summary>A pack that cannot be made. The message is for whoever asked for it: why, and what mends it.</summary>
public sealed class PackException(string message) : Exception(message);
