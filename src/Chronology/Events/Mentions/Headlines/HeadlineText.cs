using System.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Puts words together to a line: names in short form, spaces as in the text, quotation marks only in pairs.</summary>
internal sealed class HeadlineText(SentenceReading reading)
{
    private readonly StringBuilder _line = new();
    private int _last = -1;

    public int Length => _line.Length;

    public HeadlineText Append(string words)
    {
        Space();
        _line.Append(words);
        _last = -1;
        return this;
    }

    public HeadlineText AppendRange(int start, int end, Predicate<int> isInside)
    {
        for (var i = start; i < end; i++)
        {
            if (isInside(i))
            {
                AppendWord(i);
            }
        }

        return this;
    }

    /// <summary>The words of a range without its dates, until they are longer than a line may be.</summary>
    public HeadlineText AppendUndated(int start, int end, int longest = int.MaxValue)
    {
        for (var i = start; i < end && Length <= longest; i++)
        {
            var past = HeadlineDates.EndOf(reading, i, end);
            if (past > i)
            {
                i = past - 1;
            }
            else
            {
                AppendWord(i);
            }
        }

        return this;
    }

    public void AppendWord(int i)
    {
        var word = reading.Words[i];
        if (word.Symbol == '/' && _last != i - 1)
        {
            // "2024/25" whose first year went.
            return;
        }

        if (word.Symbol == ',' && _line.Length > 0 && _line[^1] == ',')
        {
            // "late, on 14 September, after": of the two around what was left out one is enough.
            return;
        }

        var names = reading.NamesOf(i);
        var text = reading.Substitutes.TryGetValue(i, out var substitute) ? substitute : names.Length == 2 ? names[0].Short + " and " + names[1].Short : names.Length == 1 && names[0].Kind == NameKind.Person && !QualifiesNoun(i) && !IsQualified(i) && !reading.TextOf(i).Contains(" of ", StringComparison.Ordinal) ? names[0].Short : word.Symbol is '(' or ')' or '\u201C' or '\u201D' ? word.Symbol.ToString() : reading.TextOf(i);
        var isCommon = word.Unit < 0 && word.Entry.Classes != WordClasses.None && text.Length > 1 && char.IsUpper(text[0]);
        if (isCommon && (reading.IsTitle || (_line.Length > 0 && i == 0)))
        {
            text = text.ToLowerInvariant();
        }

        var touches = _last >= 0 && reading.Words[_last].End == word.Start;
        var clings = word.Part == PartOfSpeech.Punctuation ? word.Symbol is ',' or '.' or ')' or '\u201D' : word.Part == PartOfSpeech.Possessive && word.Symbol == '\0' && text[0] is '\'' or '\u2019';
        if (!touches && !clings)
        {
            Space();
        }

        _line.Append(text);
        _last = i;
    }

    /// <summary>The words as they stand, for the middle of a line.</summary>
    public string ToRawString() => _line.ToString();

    /// <summary>The finished line: trimmed, without a stray quotation mark, with a capital.</summary>
    public override string ToString()
    {
        var line = WithoutStrayBracket(WithoutStrayQuotes(_line.ToString())).Replace(" ()", "", StringComparison.Ordinal).Trim().TrimEnd(',', ';', ':', '-', ' ', '.');
        line = line.EndsWith(".\"", StringComparison.Ordinal) ? line[..^2] + "\"" : line.EndsWith(".\u201D", StringComparison.Ordinal) ? line[..^2] + "\u201D" : line;
        line = line.Length > 1 && line[0] is '"' or '\u201C' && char.IsLower(line[1]) ? line[0] + char.ToUpperInvariant(line[1]).ToString() + line[2..] : line;
        return line.Length > 0 && char.IsLower(line[0]) ? char.ToUpperInvariant(line[0]) + line[1..] : line;
    }

    // "the Nina Solberg trust": the name stands as it is written before what is called after it.
    private bool QualifiesNoun(int i) => i + 1 < reading.Words.Length && reading.Words[i + 1] is { Part: PartOfSpeech.Noun, Unit: < 0 };

    // "defending champion Lena Varga", "Facebook founder Mark Zell": what stands before belongs to the title, which must stay.
    private bool IsQualified(int i) => IsSecondOfFamily(i) || IsOffice(i)
        || (_last == i - 1 && i > 0 && char.IsLower(reading.TextOf(i)[0]) && reading.Words[i - 1].Part is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun);

    // "the longtime President Ann Cole": the office is what the adjective qualifies.
    private bool IsOffice(int i) =>
        _last == i - 1 && i > 0 && reading.Words[i - 1].Part == PartOfSpeech.Adjective && reading.TextOf(i) is var text && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            && !reading.NamesOf(i)[0].Canonical.StartsWith(text[..space], StringComparison.Ordinal);

    // "the brothers Marc and Luis Delgado"
    private bool IsSecondOfFamily(int i) =>
        i > 2 && reading.Words[i - 1].NounLemma == "and" && reading.NamesOf(i - 2) is { Length: 1 } first && !first[0].Canonical.Contains(' ', StringComparison.Ordinal) && reading.Words[i - 3].IsPlural;

    // "N) said": what the bracket closes was left out.
    private static string WithoutStrayBracket(string line)
    {
        var close = line.IndexOf(')', StringComparison.Ordinal);
        return close >= 0 && line.IndexOf('(', StringComparison.Ordinal) is var open && (open < 0 || open > close) ? line.Remove(close, 1) : line;
    }

    private static string WithoutStrayQuotes(string line)
    {
        var opened = line.Count(c => c == '\u201C');
        var closed = line.Count(c => c == '\u201D');
        var straight = line.Count(c => c == '"');
        if (opened != closed)
        {
            line = line.Replace("\u201C", "", StringComparison.Ordinal).Replace("\u201D", "", StringComparison.Ordinal);
        }

        return straight % 2 == 1 ? line.Replace("\"", "", StringComparison.Ordinal) : line;
    }

    private void Space()
    {
        if (_line.Length > 0 && _line[^1] is not (' ' or '\u201C' or '('))
        {
            _line.Append(' ');
        }
    }
}
