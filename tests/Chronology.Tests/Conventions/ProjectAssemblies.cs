using System.Reflection;

namespace Chronology.Tests.Conventions;

/// <summary>The assemblies of src, found by name so that one without types yet still counts.</summary>
internal static class ProjectAssemblies
{
    public static readonly string[] Names = ["Chronology", "Chronology.Input", "Chronology.Rendering", "Chronology.Cli"];

    public static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    public static IEnumerable<Type> AllTypes() => Names.SelectMany(static name => Load(name).GetTypes()).Where(static type => !type.Name.Contains('<', StringComparison.Ordinal));
}
