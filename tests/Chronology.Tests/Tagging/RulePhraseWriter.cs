using System.Globalization;
using System.Text;
using Chronology.Tagging;

namespace Chronology.Tests.Tagging;

/// <summary>Spells one pattern out, drawing branches and words, and keeps the finest unit that it wrote.</summary>
internal sealed class RulePhraseWriter(RuleSentences rules, Random random)
{
    private const int Deepest = 12;

    /// <summary>Units that patterns name outside their slots.</summary>
    private static readonly Dictionary<string, TimeUnit> Units = new()
    {
        ["am"] = TimeUnit.Minute, ["pm"] = TimeUnit.Minute, ["clock"] = TimeUnit.Minute, ["Uhr"] = TimeUnit.Minute, ["noon"] = TimeUnit.Minute, ["morning"] = TimeUnit.Hour, ["evening"] = TimeUnit.Hour,
        ["night"] = TimeUnit.Hour, ["day"] = TimeUnit.Day, ["week"] = TimeUnit.Week, ["weekend"] = TimeUnit.Weekend, ["month"] = TimeUnit.Month, ["quarter"] = TimeUnit.Quarter, ["quarters"] = TimeUnit.Quarter,
        ["half"] = TimeUnit.Half, ["st"] = TimeUnit.Day, ["nd"] = TimeUnit.Day, ["rd"] = TimeUnit.Day, ["th"] = TimeUnit.Day,
    };

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _glue;

    public string Text => _text.ToString();

    public TimeUnit Finest { get; private set; } = TimeUnit.Unspecified;

    public int Next(int count) => random.Next(count);

    public void Write(string pattern, IEnumerable<TimeUnit> sets)
    {
        foreach (var unit in sets)
        {
            Say(unit);
        }

        WritePattern(pattern);
    }

    /// <summary>What a slot with a value says; null when it says no unit.</summary>
    public static TimeUnit? UnitOf(string slot, string value) => slot switch
    {
        "hour" or "minute" or "second" or "minute-to" or "half-day" or "hhmm" or "zone-hour" => TimeUnit.Minute,

        // Midday and midnight are clock times too.
        "part" => value is "MI" or "NI" ? TimeUnit.Minute : TimeUnit.Hour,
        "day" or "weekday" or "offset" or "compact" or "day-of-year" or "holiday" => TimeUnit.Day,
        "weekend" => TimeUnit.Weekend,
        "week" => TimeUnit.Week,

        // "2011-05" can be a month.
        "month" or "short-year" or "two" or "end-year" => TimeUnit.Month,
        "quarter" => TimeUnit.Quarter,
        "season" => TimeUnit.Season,
        "year" or "base" or "year-offset" => TimeUnit.Year,
        "decade" or "short-decade" => TimeUnit.Decade,
        "century" => TimeUnit.Century,

        // So many decades ago is a year, and half of a year is counted in months.
        "unit" or "unit2" => Enum.TryParse<TimeUnit>(value, out var unit) ? unit is TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium ? TimeUnit.Year : unit : null,
        "half" => value is "1" or "2" ? TimeUnit.Half : TimeUnit.Day,
        _ => value.EndsWith(".5", StringComparison.Ordinal) ? TimeUnit.Day : null,
    };

    /// <summary>Hours may be written as a clock time, so all that is finer than a day counts as the finest.</summary>
    private void Say(TimeUnit unit) => Finest = unit < TimeUnit.Day ? TimeUnit.Second : unit < Finest ? unit : Finest;

    private void WritePattern(string pattern)
    {
        if (++_depth > Deepest)
        {
            _depth--;
            return;
        }

        var branches = Split(pattern, '|');
        foreach (var part in Parts(branches[Next(branches.Count)]))
        {
            if (!part.EndsWith('?') || part == "?" || Next(2) == 0)
            {
                WritePart(part.Length > 1 ? part.TrimEnd('?') : part);
            }
        }

        _depth--;
    }

    private void WritePart(string part)
    {
        if (part.StartsWith('~'))
        {
            _glue = true;
            part = part[1..];
        }

        switch (part[0])
        {
            case '(' or '[':
                WritePattern(part[1..^1]);
                break;
            case '{':
                WriteSlot(part[1..^1]);
                break;
            case '<':
                var (inner, sets) = rules.AnyWordRule(this);
                Write(inner, sets);
                break;
            case '!' or '^' or '$':
                break;
            case '"' when part.Length > 2:
                WriteWord(part == "\"\"\"" ? "\"" : part[1..^1]);
                break;
            default:
                WriteWord(part);
                break;
        }
    }

    private void WriteSlot(string slot)
    {
        var colon = slot.IndexOf(':', StringComparison.Ordinal);
        var (name, target) = colon < 0 ? (slot, slot) : (slot[..colon], slot[(colon + 1)..]);
        if (target.StartsWith('<'))
        {
            WritePart(target);
        }
        else if (rules.WordsOf(target) is { } words)
        {
            var word = words[Next(words.Count)];
            Note(name, word.Value);
            WriteWord(word.Words);
        }
        else if (rules.PatternsOf(target) is { } patterns)
        {
            var pattern = patterns[Next(patterns.Count)];

            // "2 1/5 years" are so many months.
            var isFraction = target == "count" && (pattern.Contains('"', StringComparison.Ordinal) || pattern.EndsWith("~, ~{number}", StringComparison.Ordinal));
            Note(name, isFraction ? "0.5" : "");
            WritePattern(pattern);
        }
        else
        {
            Note(name == "decade" ? "year" : name, "");
            WriteWord(rules.NumberOf(target) is { } range ? random.NextInt64(range.Min, range.Max + 1).ToString("D" + range.Digits, CultureInfo.InvariantCulture)
                : target == "number" ? Next(40).ToString(CultureInfo.InvariantCulture) : target == "capital" ? "Norwood" : "thing");
        }
    }

    private void Note(string slot, string value)
    {
        if (UnitOf(slot, value) is { } unit)
        {
            Say(unit);
        }
    }

    private void WriteWord(string word)
    {
        if (Units.TryGetValue(word, out var unit))
        {
            Say(unit);
        }

        if (_text.Length > 0 && !_glue)
        {
            _text.Append(' ');
        }

        _glue = false;
        _text.Append(word);
    }

    /// <summary>The parts of a sequence: words, slots and groups, each with its marks.</summary>
    private static IEnumerable<string> Parts(string sequence) => Split(sequence, ' ').Where(p => p.Length > 0);

    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (depth, quoted, from) = (0, false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            depth += quoted ? 0 : text[i] is '(' or '[' or '{' or '<' ? 1 : text[i] is ')' or ']' or '}' or '>' ? -1 : 0;
            if (depth == 0 && !quoted && text[i] == separator)
            {
                parts.Add(text[from..i].Trim());
                from = i + 1;
            }
        }

        parts.Add(text[from..].Trim());
        return parts;
    }
}
