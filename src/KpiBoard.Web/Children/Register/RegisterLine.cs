using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Register;

namespace KpiBoard.Web.Children.Register;

/// <summary>A child of the register, with what is asked for of what needs doing.</summary>
public sealed record RegisterLine(Guid Address, ChildQuarter Child, IReadOnlyList<ToDo> ToDo)
{
    /// <summary>The earliest last day; null where no rule names one.</summary>
    public DateOnly? Due => ToDo.Min(toDo => toDo.Due);
}
