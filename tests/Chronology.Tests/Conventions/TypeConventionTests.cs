using Chronology.Rendering;

namespace Chronology.Tests.Conventions;

public class TypeConventionTests
{
    private static readonly string[] ClashingNames = ["Chronology", "Event", "Document", "Template", "Rule", "Interval", "Period"];

    /// <summary>The compiler makes it, unsealed.</summary>
    private const string TopLevelStatements = "Program";

    [Fact]
    public void PublicTypes_HaveNoClashingName() => Violations.AssertNone(
        "These names clash with others that users of the library have: " + string.Join(", ", ClashingNames) + ".",
        ProjectAssemblies.AllTypes().Where(static type => type.IsPublic && ClashingNames.Contains(type.Name)).Select(static type => type.FullName!));

    /// <summary>A class that nothing derives from says so; records are values and never bases, except the abstract ones.</summary>
    [Fact]
    public void Classes_AreSealedOrAbstract()
    {
        var types = ProjectAssemblies.AllTypes().ToList();
        var bases = types.Select(static type => type.BaseType).Where(static type => type is not null).Select(static type => type!.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();
        Violations.AssertNone(
            "A class is sealed, static or abstract.",
            types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && type.FullName != TopLevelStatements && (IsRecord(type) || !bases.Contains(type))).Select(static type => type.FullName!));
    }

    [Fact]
    public void Structs_AreReadOnly() => Violations.AssertNone(
        "A value type is read-only.",
        ProjectAssemblies.AllTypes().Where(static type => type is { IsValueType: true, IsEnum: false, IsPublic: true }
            && !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false)).Select(static type => type.FullName!));

    [Fact]
    public void Renderers_HaveAFormatOfTheirOwn()
    {
        var renderers = ProjectAssemblies.AllTypes().Where(static type => type is { IsClass: true, IsAbstract: false } && typeof(IRenderer).IsAssignableFrom(type)).ToList();
        var made = renderers.Where(static type => type.GetConstructor(Type.EmptyTypes) is not null).Select(static type => (IRenderer)Activator.CreateInstance(type)!).ToList();
        Assert.NotEmpty(renderers);
        Assert.Equal(made.Count, made.Select(static renderer => renderer.Format).Distinct(StringComparer.Ordinal).Count());
        Assert.All(made, static renderer =>
        {
            Assert.Matches("^[a-z]+$", renderer.Format);
            Assert.StartsWith(".", renderer.Extension, StringComparison.Ordinal);
        });
    }

    /// <summary>Mutable statics would let one run show in the next.</summary>
    [Fact]
    public void StaticFields_AreReadOnly() => Violations.AssertNone(
        "A static field is read-only.",
        from type in ProjectAssemblies.AllTypes()
        from field in type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)
        select $"{type.FullName}.{field.Name}");

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
