namespace KpiBoard.Web.Packs.Content;

/// <summary>What a section of a pack is made of: sentences and tables, in the order they are read.</summary>
public abstract record PackPart;
