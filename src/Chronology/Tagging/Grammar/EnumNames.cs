namespace Chronology.Tagging.Grammar;

/// <summary>Reads the names of an enumeration, as lexicons give them.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<T>();
    private static readonly T[] Values = Enum.GetValues<T>();

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
