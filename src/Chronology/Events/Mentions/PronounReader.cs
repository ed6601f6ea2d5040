using Chronology.Events.Names;
using Chronology.Text;

namespace Chronology.Events.Mentions;

/// <summary>Says who "he" or "she" is, where only one person comes into question.</summary>
internal static class PronounReader
{
    public static EntityName? Person(SentenceReading reading, DocumentNames names, int word)
    {
        if (reading.TextOf(word).ToLowerInvariant() is not ("he" or "she"))
        {
            return null;
        }

        var sentence = reading.Sentence.Span;
        if (Only(names, new TextSpan(sentence.Start, reading.Words[word].Start), out var here))
        {
            return here;
        }

        return here is null && reading.Index > 0 && Only(names, reading.Document.Sentences[reading.Index - 1].Span, out var before) ? before : null;
    }

    // True when exactly one person is named; the last one named comes out when there are several.
    private static bool Only(DocumentNames names, TextSpan span, out EntityName? person)
    {
        person = null;
        var count = 0;
        foreach (var occurrence in names.Within(span))
        {
            if (occurrence.Name.Kind == NameKind.Person && occurrence.Name != person)
            {
                person = occurrence.Name;
                count++;
            }
        }

        return count == 1;
    }
}
