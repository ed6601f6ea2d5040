using System.Text;

namespace Chronology.Rendering.Templates;

/// <summary>The code points that a view holds, so that only the fonts it needs are embedded.</summary>
internal sealed class CharacterSet
{
    private readonly HashSet<int> _codePoints = [.. Enumerable.Range(0x20, 0x5F)];

    private CharacterSet()
    {
    }

    public static CharacterSet Of(object view)
    {
        var set = new CharacterSet();
        set.Add(view);
        return set;
    }

    public bool HasAny(int first, int last) =>
        last - first < _codePoints.Count ? Enumerable.Range(first, last - first + 1).Any(_codePoints.Contains) : _codePoints.Any(c => c >= first && c <= last);

    private void Add(object value)
    {
        switch (value)
        {
            case string text:
                foreach (var rune in text.EnumerateRunes())
                {
                    _codePoints.Add(rune.Value);
                }

                break;
            case IReadOnlyDictionary<string, object> dictionary:
                foreach (var item in dictionary.Values)
                {
                    Add(item);
                }

                break;
            case System.Collections.IEnumerable list:
                foreach (var item in list)
                {
                    Add(item);
                }

                break;
        }
    }
}
