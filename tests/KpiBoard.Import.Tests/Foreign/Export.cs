using System.Text;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Foreign;

/// <summary>An invented export of two children, beside an extract that knows the first.</summary>
internal sealed class Export
{
    public Export()
    {
        foreach (var (name, bytes) in new Extract().Files)
        {
            Files[name] = bytes;
        }

        With("person", "persontableid,NativeId,sourceid,surname,forename,personbirthdate,postcode,upn", "T1,7,301,Vale,Rowan,2009-May-01 00:00:00,ZZ1 1ZZ,R201100018042", "T2,8,301,Hart,Ash,2012-Jan-09 00:00:00,ZZ2 2ZZ,H801200001001");
        With("requests", "requeststableid,persontableid,rya,exported", "Q1,T1,false,", "Q2,T2,true,");
        With("assessment", "assessmenttableid,requeststableid,week20", "A1,Q1,false", "A2,Q2,true");
        With("namedplan", "namedplantableid,assessmenttableid,startdate,pb,ceasedate,ceasereason", "N1,A1,2022-Sep-28 00:00:00,false,,", "N2,A2,2024-Jan-15 00:00:00,true,,");
        With("activeplans", "activeplanstableid,requeststableid,reviewmeeting,reviewoutcome,lastreview", "P1,Q1,2025-Oct-20 00:00:00,A,2025-Nov-04 00:00:00");
    }

    public static ReadOptions Standard { get; } = new(Extract.AsOf) { OwnService = "Y001", KeepRows = true };

    public Dictionary<string, byte[]> Files { get; } = [];

    /// <param name="name">A module, or one of our own files.</param>
    public Export With(string name, params string[] lines)
    {
        Files[FileKind.Find(name)?.FileName ?? NameOf(name)] = Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n");
        return this;
    }

    public Export Without(string module)
    {
        Files.Remove(NameOf(module));
        return this;
    }

    public InputReading Read(ReadOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in Files)
        {
            File.WriteAllBytes(folder.File(name), bytes);
        }

        return new InputReader(options ?? Standard).Read(folder.Path);
    }

    private static string NameOf(string module) => $"Blade-Export_02-03-2026_{module}.csv";
}
