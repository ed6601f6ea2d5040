namespace Chronology.Text.Grammar;

/// <summary>Traces an inflected or derived form to a listed base: "commenced" to "commence", "parties" to "party".</summary>
internal static class SuffixForms
{
    public static WordEntry Derive(ReadOnlySpan<char> word, Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> entries)
    {
        if (word.Length < 3)
        {
            return default;
        }

        if (word[^1] == 's' && word[^2] is not 's' and not '\'')
        {
            return PluralOrPresent(word, entries);
        }

        if (word.EndsWith("ed", StringComparison.Ordinal) && VerbBase(word[..^2], entries) is { } past)
        {
            return new WordEntry(WordClasses.Verb | WordClasses.VerbFirst, VerbForm.Past | VerbForm.Participle, past, past, false);
        }

        if (word.EndsWith("ing", StringComparison.Ordinal) && VerbBase(word[..^3], entries) is { } gerund)
        {
            return new WordEntry(WordClasses.Verb | WordClasses.VerbFirst, VerbForm.Gerund, gerund, gerund, false);
        }

        return Derivation(word);
    }

    private static WordEntry PluralOrPresent(ReadOnlySpan<char> word, Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> entries)
    {
        var found = default(WordEntry);
        if (!entries.TryGetValue(word[..^1], out found) || !found.Can(WordClasses.Noun | WordClasses.Verb))
        {
            if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            {
                entries.TryGetValue(string.Concat(word[..^3], "y"), out found);
            }
            else if (word.EndsWith("es", StringComparison.Ordinal))
            {
                entries.TryGetValue(word[..^2], out found);
            }
        }

        if (!found.Can(WordClasses.Noun | WordClasses.Verb))
        {
            return default;
        }

        // "does", "has" and the like are listed; a past form takes no -s.
        var isVerb = (found.Forms & VerbForm.Base) != 0;
        var isNoun = found.Can(WordClasses.Noun);
        return isVerb || isNoun
            ? new WordEntry(
                found.Classes & (WordClasses.Noun | WordClasses.Verb | WordClasses.VerbFirst) & (isVerb ? (WordClasses)~0 : ~(WordClasses.Verb | WordClasses.VerbFirst)),
                isVerb ? VerbForm.Present : VerbForm.None, found.Lemma, found.NounLemma, isNoun)
            : default;
    }

    private static string? VerbBase(ReadOnlySpan<char> stem, Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> entries)
    {
        if (stem.Length < 2)
        {
            return null;
        }

        var doubled = stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'f' or 'z');
        if (doubled && Verb(stem[..^1], entries) is { } undoubled)
        {
            return undoubled;
        }

        // "hoping" is from "hope", not from "hop"; "walking" has no "walke" to be from.
        if (Verb(string.Concat(stem, "e"), entries) is { } silent && !(stem[^1] is 'n' or 'r' or 't' && stem.Length > 3 && Verb(stem, entries) is not null))
        {
            return silent;
        }

        if (Verb(stem, entries) is { } plain)
        {
            return plain;
        }

        if (stem[^1] == 'i' && Verb(string.Concat(stem[..^1], "y"), entries) is { } fromY)
        {
            return fromY;
        }

        return stem.Length > 3 && stem[^1] == stem[^2] ? Verb(stem[..^1], entries) : null;
    }

    private static string? Verb(ReadOnlySpan<char> word, Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> entries) =>
        entries.TryGetValue(word, out var entry) && (entry.Forms & VerbForm.Base) != 0 ? (word.SequenceEqual(entry.Lemma) ? entry.Lemma : word.ToString()) : null;

    private static WordEntry Derivation(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
        {
            return default;
        }

        if (word.EndsWith("ly", StringComparison.Ordinal))
        {
            return new WordEntry(WordClasses.Adverb, VerbForm.None, word.ToString(), word.ToString(), false);
        }

        if (word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal)
            || word.EndsWith("ity", StringComparison.Ordinal) || word.EndsWith("ship", StringComparison.Ordinal) || word.EndsWith("ism", StringComparison.Ordinal))
        {
            return new WordEntry(WordClasses.Noun, VerbForm.None, word.ToString(), word.ToString(), false);
        }

        var isAdjective = word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ful", StringComparison.Ordinal) || word.EndsWith("less", StringComparison.Ordinal)
            || word.EndsWith("ous", StringComparison.Ordinal) || word.EndsWith("ical", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal);
        return isAdjective ? new WordEntry(WordClasses.Adjective | WordClasses.AdjectiveFirst, VerbForm.None, word.ToString(), word.ToString(), false) : default;
    }
}
