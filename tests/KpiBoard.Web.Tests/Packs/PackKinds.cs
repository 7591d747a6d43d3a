using KpiBoard.Data.Tables;
using KpiBoard.Web.Packs;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

/// <summary>Every preset in every form.</summary>
internal static class PackKinds
{
    public static TheoryData<string, PackForm> All
    {
        get
        {
            var all = new TheoryData<string, PackForm>();
            foreach (var preset in PackPreset.All)
            {
                all.Add(preset.Key, PackForm.Protected);
                all.Add(preset.Key, PackForm.Internal);
            }

            return all;
        }
    }

    public static PackPreset Find(string key) => PackPreset.All.Single(preset => preset.Key == key);
}
