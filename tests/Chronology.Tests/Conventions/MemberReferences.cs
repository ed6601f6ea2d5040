using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Chronology.Tests.Conventions;

/// <summary>Reads what an assembly's code refers to in other assemblies, from its metadata and without running it.</summary>
internal static class MemberReferences
{
    public static IReadOnlyList<string> Assemblies(Assembly assembly) =>
        Read(assembly, static metadata => metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    /// <returns>"System.DateTime::get_Now" for a member, "System.Random" for a type.</returns>
    public static IReadOnlyList<string> Of(Assembly assembly) => Read(assembly, static metadata =>
        metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(static member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => TypeName(metadata, (TypeReferenceHandle)member.Parent) + "::" + metadata.GetString(member.Name))
            .Concat(metadata.TypeReferences.Select(handle => TypeName(metadata, handle))));

    private static List<string> Read(Assembly assembly, Func<MetadataReader, IEnumerable<string>> read)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var file = new PEReader(stream);
        return [.. read(file.GetMetadataReader())];
    }

    private static string TypeName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);
    }
}
