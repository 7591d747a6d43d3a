using System.Text;
using KpiBoard.Import.Benchmarks;

namespace KpiBoard.Import.Tests.Benchmarks;

/// <summary>Published files as text, for tests to vary.</summary>
internal static class Published
{
    public static readonly LocalAuthority Camden = LocalAuthority.Of("yot-camden").Single();

    public static Stream Stream(string text, bool bom = false) =>
        new MemoryStream([.. bom ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]);

    public static EesFile Ees(string text, bool bom = false) => EesFile.Read(Stream(text, bom));

    public static LaitFile Lait(string text) => LaitFile.Read(Stream(text));
}
