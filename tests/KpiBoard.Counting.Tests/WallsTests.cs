using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace KpiBoard.Counting.Tests;

public sealed class WallsTests
{
    private static readonly Assembly Counting = typeof(RuleBook).Assembly;

    private static readonly BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Counting_references_only_the_framework_and_mathematics() => Assert.All(
        Counting.GetReferencedAssemblies().Select(name => name.Name!),
        name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || name is "MathNet.Numerics" or "Google.OrTools" or "Google.Protobuf", name));

    [Fact]
    public void No_rule_reads_the_clock_a_file_chance_or_the_culture_of_the_machine()
    {
        string[] forbidden =
        [
            "TimeProvider", "Random", "Stopwatch", "File", "FileInfo", "Directory", "HttpClient", "Thread", "Task",
            "get_Now", "get_UtcNow", "get_Today", "get_CurrentCulture", "get_CurrentUICulture", "NewGuid", "GetEnvironmentVariable",
        ];

        Assert.Empty(NamesUsedByCounting().Intersect(forbidden));
    }

    [Fact]
    public void Properties_of_public_types_are_set_only_when_they_are_made()
    {
        var settable =
            from type in Counting.GetExportedTypes()
            from property in type.GetProperties(Declared)
            where property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void Fields_of_public_types_are_read_only()
    {
        var mutable =
            from type in Counting.GetExportedTypes()
            where !type.IsEnum
            from field in type.GetFields(Declared)
            where !field.IsInitOnly && !field.IsLiteral && !IsPrimaryConstructorParameter(field)
            select $"{type.Name}.{field.Name}";

        Assert.Empty(mutable);
    }

    [Fact]
    public void Public_types_hand_out_no_collection_that_can_be_changed()
    {
        var changeable =
            from type in Counting.GetExportedTypes()
            from member in type.GetMembers(Declared)
            let handedOut = (member as PropertyInfo)?.PropertyType ?? (member is MethodInfo { IsPublic: true } method ? method.ReturnType : null)
            where handedOut is not null && IsChangeable(handedOut)
            select $"{type.Name}.{member.Name}";

        Assert.Empty(changeable);
    }

    [Fact]
    public void Every_measure_of_a_measure_file_is_in_the_rule_book()
    {
        var inFiles = MeasureFiles().SelectMany(MeasuresOf).Select(measure => measure.Id).ToList();

        Assert.Equal(RuleBook.Standard.Measures.Select(measure => measure.Id).Order(), inFiles.Order());
    }

    [Fact]
    public void Every_measure_file_has_a_test_class_named_after_it()
    {
        var testClasses = typeof(WallsTests).Assembly.GetTypes().Select(type => type.FullName);

        Assert.NotEmpty(MeasureFiles());
        Assert.All(MeasureFiles(), file => Assert.Contains($"KpiBoard.Counting.Tests.Measures.{file.Name}Tests", testClasses));
    }

    private static IEnumerable<string> NamesUsedByCounting()
    {
        using var stream = File.OpenRead(Counting.Location);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Name)),
            .. metadata.MemberReferences.Select(handle => metadata.GetString(metadata.GetMemberReference(handle).Name)),
        ];
    }

    // The compiler keeps a captured parameter in a private field <name>P, which it does not mark read-only.
    private static bool IsPrimaryConstructorParameter(FieldInfo field) => field.IsPrivate && field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static bool IsChangeable(Type type) => type.IsArray || type.GetInterfaces().Append(type).Any(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(ICollection<>));

    private static IEnumerable<Type> MeasureFiles() => Counting.GetTypes()
        .Where(type => type.Namespace == "KpiBoard.Counting.Measures" && type.IsPublic && MeasuresOf(type).Any());

    private static IEnumerable<Measure> MeasuresOf(Type file) =>
    [
        .. file.GetProperties(Declared).SelectMany(property => AsMeasures(property.GetValue(null))),
        .. file.GetMethods(Declared)
            .Where(method => !method.IsSpecialName && method.IsPublic)
            .SelectMany(method => AsMeasures(method.Invoke(null, [Thresholds.Standard]))),
    ];

    private static IEnumerable<Measure> AsMeasures(object? value) => value switch
    {
        Measure measure => [measure],
        IEnumerable<Measure> measures => measures,
        _ => [],
    };
}
