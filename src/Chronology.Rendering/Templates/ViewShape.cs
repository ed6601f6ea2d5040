using Chronology.Text;

namespace Chronology.Rendering.Templates;

/// <summary>Which names a view holds, and which names stand inside those: what a template may say, whatever the report at hand happens to hold.</summary>
/// <remarks>A name with an inside of its own is a dictionary or a list; a value, or a list of values, has none.</remarks>
internal sealed class ViewShape
{
    private readonly SortedDictionary<string, ViewShape> _names = new(StringComparer.Ordinal);

    public static ViewShape Empty { get; } = new();

    /// <summary>In ordinal order.</summary>
    public IEnumerable<string> Names => _names.Keys;

    public static ViewShape Of(object view)
    {
        var shape = new ViewShape();
        shape.Add(view);
        return shape;
    }

    /// <summary>What stands inside a name; null when there is no such name.</summary>
    public ViewShape? Inside(string name) => _names.GetValueOrDefault(name);

    /// <summary>One name, with what stands inside it.</summary>
    public static ViewShape Named(string name, ViewShape inside)
    {
        var shape = new ViewShape();
        shape._names.Add(name, inside);
        return shape;
    }

    /// <summary>What to tell the author of a template who asks for a name that is not here.</summary>
    /// <param name="path">As they wrote it.</param>
    /// <param name="part">The part of it that is unknown.</param>
    public string Unknown(string path, string part)
    {
        var near = Names.Select(name => (Name: name, Slips: EditDistance.Between(name.ToLowerInvariant(), part.ToLowerInvariant())))
            .Where(other => other.Slips <= 2 && other.Slips * 2 < part.Length).OrderBy(other => other.Slips).Select(other => other.Name).FirstOrDefault();
        return near is null ? $"unknown name '{path}'." : $"unknown name '{path}', expected '{near}'.";
    }

    /// <summary>Every name of either.</summary>
    public ViewShape With(ViewShape other)
    {
        var both = new ViewShape();
        both.Add(this);
        both.Add(other);
        return both;
    }

    private void Add(ViewShape other)
    {
        foreach (var (name, inside) in other._names)
        {
            Enter(name).Add(inside);
        }
    }

    private void Add(object view)
    {
        switch (view)
        {
            case string:
                break;
            case IReadOnlyDictionary<string, object> dictionary:
                foreach (var (name, value) in dictionary)
                {
                    Enter(name).Add(value);
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

    private ViewShape Enter(string name) => _names.TryGetValue(name, out var inside) ? inside : _names[name] = new ViewShape();
}
