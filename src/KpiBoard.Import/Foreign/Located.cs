namespace KpiBoard.Import.Foreign;

/// <summary>A value of a file that is not one of ours, and where it stands there.</summary>
/// <param name="File">As the officer sent it.</param>
/// <param name="Line">First physical line of the record.</param>
/// <param name="Column">As the file's header has it.</param>
/// <param name="Text">Without blanks around it; empty when it is blank or not there.</param>
internal readonly record struct Located(string File, int Line, string Column, string Text);
