global using KpiBoard.TestSupport;
global using Xunit;
global using static KpiBoard.TestSupport.Day;
