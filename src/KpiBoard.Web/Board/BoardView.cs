using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Matters;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Board;

/// <summary>What a service's board page shows.</summary>
/// <param name="Counted">Null when the service was never counted.</param>
/// <param name="IsProtected">Small counts are hidden.</param>
/// <param name="Now">The quarter or the caseload that was asked for; null when there are no figures, or none yet.</param>
/// <param name="Trend">Twelve quarters, the oldest first, up to the one asked for.</param>
/// <param name="Choices">The periods that can be asked for, the newest first.</param>
public sealed record BoardView(
    ServiceRow Service, CountRow? Counted, bool IsProtected, PeriodFigures? Now, IReadOnlyList<PeriodFigures> Trend, IReadOnlyList<Period> Choices)
{
    /// <summary>The past day at whose end the figures were known so; null for what is known now.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>The caseload of the day of the count; null when there are no figures.</summary>
    public PeriodFigures? Caseload { get; init; }

    /// <summary>The latest quarter that was over on the day of the count; null when there are no figures.</summary>
    public PeriodFigures? Latest { get; init; }

    /// <summary>What is said of the data beside the figures of the period asked for.</summary>
    public PeriodQuality Quality { get; init; } = PeriodQuality.None;

    /// <summary>What the service and the nation aim at.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>What the figures of the period asked for can bear.</summary>
    public FigureReadings Readings => new(Now!, Trend, Targets, Service.ServiceCode);

    /// <summary>Which of its figures stand out.</summary>
    public Agenda Agenda => Agenda.Of(
    [
        .. from measure in Publication.Measures
           let reading = Readings.Find(measure)
           where reading is not null
           select (measure, reading),
    ]);

    /// <summary>The quarter asked for is not over yet.</summary>
    public bool IsUnfinished => Now?.Period.Quarter is { } quarter && Counted is not null && quarter.LastDay >= Counted.AsOf;
}
