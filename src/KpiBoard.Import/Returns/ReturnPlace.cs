namespace KpiBoard.Import.Returns;

/// <summary>A text of a return and where it stands.</summary>
internal readonly record struct ReturnPlace(string File, int Line, string Text);
