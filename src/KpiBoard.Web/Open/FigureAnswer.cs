namespace KpiBoard.Web.Open;

/// <summary>A figure, or the sign that stands in its place.</summary>
/// <param name="Level">nation, region or service.</param>
/// <param name="Numerator">Children counted; null when there is no figure.</param>
/// <param name="Denominator">Children asked about; null when there is no figure.</param>
/// <param name="Percent">From 0 to 100; null where a sign stands in its place.</param>
/// <param name="Sign">c hidden, z nobody could be counted, x not available, low rounds to 0 and is not 0; null when the percentage is there.</param>
/// <param name="Services">Of a region or nation: how many services are in the sum.</param>
/// <param name="Rules">Of a service: the version of the rules it was counted by.</param>
/// <param name="Source">Of a service: case_level, return or published.</param>
/// <param name="Coverage">Of a service: whether what it rests on covers none, some or most of the children. Less than most is not in a sum.</param>
/// <param name="HasLargeGaps">Of a service: what it rests on is incomplete, and it is not in a sum.</param>
public sealed record FigureAnswer(
    string Period, string Measure, string Level, string? Nation, string? Region, string? Service, string? ServiceName, string Split, string Value,
    long? Numerator, long? Denominator, decimal? Percent, string? Sign, int? Services, string? Rules, string? Source, string? Coverage, bool? HasLargeGaps);
