using Chronology.Events.Mentions.Headlines;
using Chronology.Events.Names;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Reference;

/// <summary>Finds who speaks in a sentence of a quotation that runs over several: “I heard it. We ran,” said Cole.</summary>
internal static class QuoteSpeaker
{
    /// <summary>How many sentences on the quotation may close.</summary>
    private const int Farthest = 4;

    /// <summary>How many sentences back "she said" finds her.</summary>
    private const int FarthestBefore = 2;

    /// <summary>How many words after the quotation the verb of saying may stand.</summary>
    private const int VerbWithin = 12;

    /// <summary>Letters that a line should have with its speaker.</summary>
    private const int LongestLine = 96;

    /// <returns>Null when the sentence is not quoted, or nobody is named as the speaker.</returns>
    public static EntityName? Of(DocumentText document, DocumentNames names, int index)
    {
        var isOpen = document.Sentences[index].Span.Of(document.Text)[0] is '"' or '\u201C';
        for (var i = index; i < document.Sentences.Length && i <= index + Farthest; i++)
        {
            var span = document.Sentences[i].Span;
            var text = span.Of(document.Text);
            var opened = text.IndexOfAny(['"', '\u201C']);
            var goesOn = isOpen && opened == 0;
            var close = text.IndexOfAny(['"', '\u201D'], goesOn ? 1 : 0);
            if (close < 0)
            {
                continue;
            }

            if (i > index && opened >= 0 && opened <= close && !goesOn)
            {
                // A quotation opens before any has closed: the sentence was not quoted.
                return null;
            }

            var after = new TextSpan(span.Start + close, span.End);
            return Named(document, names, after) ?? Pronoun(document, names, after, i) ?? (index > 0 && close >= text.Length - 2 ? After(document, names, index - 1) : null);
        }

        return null;
    }

    /// <summary>The words of a quotation whose speaker nobody names: "“We left the town”"; null where the clause is not quoted.</summary>
    public static string? Unnamed(SentenceReading reading, Clause clause)
    {
        var close = Array.FindIndex(reading.Words, clause.VerbEnd, static word => word.Symbol is '"' or '\u201C' or '\u201D');
        close = close < 0 && reading.Words[0].Symbol is '"' or '\u201C' ? reading.Words.Length - 1 : close;
        return close > 0 && reading.Words[close].Symbol != '\u201C' && Spoken(reading, clause) is { } words ? $"\u201C{words}\u201D" : null;
    }

    /// <summary>The line that gives somebody's words: "Cole: “I left the town”".</summary>
    public static string? Line(SentenceReading reading, Clause clause, string speaker) =>
        Spoken(reading, clause, LongestLine - speaker.Length) is { } words ? $"{speaker}: \u201C{words}\u201D" : null;

    private static string? Spoken(SentenceReading reading, Clause clause, int longest = LongestLine)
    {
        // What stands behind the closing mark is not the speaker's.
        var close = Array.FindIndex(reading.Words, clause.VerbEnd, static word => word.Symbol is '"' or '\u201D');
        return SentenceHeadline.Write(reading, clause, limit: close < 0 ? int.MaxValue : close, longest: longest) is { } words
            ? string.Concat(words.Where(static c => c is not ('"' or '\u201C' or '\u201D'))) : null;
    }

    // "“We ran,” said Cole. “I fell.”": the speaker goes on.
    private static EntityName? After(DocumentText document, DocumentNames names, int index)
    {
        var span = document.Sentences[index].Span;
        var close = span.Of(document.Text).LastIndexOfAny(['"', '\u201D']);
        return close < 0 ? null : Named(document, names, new TextSpan(span.Start + close, span.End));
    }

    // "“We ran out of milk,” she said.": the one woman of the sentences just before.
    private static EntityName? Pronoun(DocumentText document, DocumentNames names, TextSpan after, int index)
    {
        if (after.Of(document.Text).Split([' ', ',', '.', '\u201D', '"'], StringSplitOptions.RemoveEmptyEntries) is not [("he" or "she") and var pronoun, var verb, ..] || WordReader.Lookup(verb, 0, verb.Length).Lemma is not { } lemma || !EventWords.Instance.IsSaying(lemma))
        {
            return null;
        }

        for (var i = index - 1; i >= 0 && i >= index - FarthestBefore; i--)
        {
            var people = names.PeopleWithin(document.Sentences[i].Span).Where(person => PronounReader.CanBe(person, pronoun == "she", static _ => null)).ToList();
            if (people.Count > 0)
            {
                return people.Count == 1 ? people[0] : null;
            }
        }

        return null;
    }

    // A verb of saying and one person, after the quotation.
    private static EntityName? Named(DocumentText document, DocumentNames names, TextSpan span)
    {
        var people = names.Within(span).ToArray().Where(static each => each.Name.Kind is NameKind.Person or NameKind.Other && each.Form != NameForm.Demonym).Select(static each => each.Name).Distinct().ToList();
        if (people.Count == 0)
        {
            return null;
        }

        var rest = span.Of(document.Text);
        foreach (var word in rest.Split([' ', ',', '.', '\u201D', '"'], StringSplitOptions.RemoveEmptyEntries).Take(VerbWithin))
        {
            if (WordReader.Lookup(word, 0, word.Length).Lemma is { } lemma && EventWords.Instance.IsSaying(lemma))
            {
                return people[0];
            }
        }

        return null;
    }
}
