namespace KpiBoard.Import.Reading;

/// <summary>A record of a kept text.</summary>
/// <param name="Line">Where it stood in the officer's file; the header is 1.</param>
/// <param name="Cells">How many it has.</param>
/// <param name="Last">Its last cell's text.</param>
/// <param name="Record">As CSV, with its line end.</param>
internal sealed record KeptRow(int Line, int Cells, string Last, string Record);
