using System.Collections.Frozen;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>What a given name tells of its bearer.</summary>
internal static class GivenNames
{
    private static readonly Lazy<(FrozenSet<string> Women, FrozenSet<string> Men)> Loaded = new(static () =>
    {
        var file = LexiconFile.Load("en/names.lexicon");
        return (file["given-woman"].ToFrozenSet(StringComparer.OrdinalIgnoreCase), file["given-man"].ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    });

    /// <returns>True for a woman's name, false for a man's, null when the name does not tell.</returns>
    public static bool? Gender(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return null;
        }

        var given = name[..space];
        return Loaded.Value.Women.Contains(given) ? true
            : Loaded.Value.Men.Contains(given) ? false
            : given.Length > 2 && given[^1] == 'a' ? true : null;
    }
}
