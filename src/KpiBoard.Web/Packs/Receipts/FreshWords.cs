using KpiBoard.Web.Board;

namespace KpiBoard.Web.Packs.Receipts;

/// <summary>How a printed number stands to a fresh count, in words.</summary>
public static class FreshWords
{
    /// <summary>Counted again from the files of then.</summary>
    public static string Recount(Receipt receipt) => receipt.Recount switch
    {
        true => "Counted again just now from the files of then: the same.",
        false => "Counted again just now from the files of then: not the same. People decided something about rows since, such as a UPN tied to a child or a conflict ruled, or the rules were changed.",
        null => "The files of then are not there any more, so it cannot be counted again from them.",
    };

    /// <summary>As it is published today.</summary>
    public static string Today(Receipt receipt) => receipt switch
    {
        { IsHiddenToday: true } => $"Hidden today, so that nothing is told of a few children.{Why(receipt)}",
        { Today: null } => $"Nobody is counted in it today.{Why(receipt)}",
        { Today: { } today } when today == receipt.Printed => $"{FigureWords.Of(today)}: equal to the printed number.",
        { Today: { } today } => $"{FigureWords.Of(today)}: different from the printed number.{Why(receipt)}",
    };

    private static string Why(Receipt receipt) => receipt.NewFiles.Count > 0
        ? $" Other files came in use since: {string.Join(", ", receipt.NewFiles.Select(file => file.Name))}."
        : " The files are the same: people decided something about rows since, the count is as of a later day, or other figures hide it.";
}
