namespace Chronology.Tagging.Grammar;

/// <summary>The names of enumerations.</summary>
/// <remarks>By their types, since the generic forms would be compiled anew at every start, for each enumeration.</remarks>
internal static class EnumNames
{
    public static string[] Of(Type enumeration) => Enum.GetNames(enumeration);

    /// <summary>In the order of <see cref="Of"/>.</summary>
    public static Array ValuesOf(Type enumeration) => Enum.GetValues(enumeration);
}

/// <summary>Reads the names of an enumeration, as lexicons give them.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly string[] Names = EnumNames.Of(typeof(T));
    private static readonly T[] Values = (T[])EnumNames.ValuesOf(typeof(T));

    /// <summary>False when it is no name of the enumeration, in whatever case.</summary>
    public static bool TryParse(string name, out T value)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
