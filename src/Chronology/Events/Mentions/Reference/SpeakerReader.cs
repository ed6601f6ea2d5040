using Chronology.Events.Names;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Reference;

/// <summary>Says who the person is that a clause's subject means, and who speaks where it is "I" or "we".</summary>
internal static class SpeakerReader
{
    /// <summary>How many sentences back the label of a transcript still tells who speaks.</summary>
    private const int FarthestLabel = 24;

    private const int LongestLabel = 100;
    private const int MostNames = 4;

    /// <summary>Who "he", "she" or the writer's "I" is; null where nobody can tell.</summary>
    public static EntityName? Meant(SentenceReading reading, Clause clause, ClauseArguments arguments, DocumentNames names, EventMemory memory)
    {
        if (arguments.Subject is not { } he)
        {
            return null;
        }

        var person = PronounReader.Teller(reading, clause, he.Head) ?? PronounReader.Person(reading, names, he.Head) ?? memory.Earlier.Person(reading, he.Head) ?? memory.Meant(reading, he.Head);
        if (person is not null)
        {
            memory.RememberMeant(reading, he.Head, person);
        }

        return person;
    }

    /// <summary>Who says "I" or "we" in a sentence: of a quotation, of a transcript, or who wrote the document.</summary>
    public static EntityName? Of(SentenceReading reading, DocumentNames names, EventMemory memory) =>
        QuoteSpeaker.Of(reading.Document, names, reading.Index) ?? OfAttribution(reading, memory) ?? OfTranscript(reading.Document, names, reading.Index) ?? PronounReader.Author(reading, names);

    // “We found it on Monday,” he said: whom the sentence before is about.
    private static EntityName? OfAttribution(SentenceReading reading, EventMemory memory) =>
        Array.Exists(reading.Words, static word => word.Symbol is '"' or '\u201C' or '\u201D')
        && reading.Clauses.Clauses.FirstOrDefault(static each => each is { HasVerb: true, Kind: ClauseKind.Attribution }) is { } said && EventWords.Instance.IsSaying(reading.Words[said.Head].VerbLemma)
            && ClauseArguments.Of(reading, said).Subject is { } he ? memory.Earlier.Person(reading, he.Head) : null;

    /// <returns>Null without a speaker, or where the words make no line.</returns>
    public static string? Line(SentenceReading reading, Clause clause, EntityName? speaker)
    {
        if (speaker is null || QuoteSpeaker.Line(reading, clause, speaker.Short) is not { } line)
        {
            return null;
        }

        // "MR BELL: I saw it": the label stands in the sentence already.
        var open = line.IndexOf('\u201C', StringComparison.Ordinal) + 1;
        var colon = line.IndexOf(": ", open, StringComparison.Ordinal);
        return colon > open && line[open..colon].EndsWith(speaker.Short, StringComparison.OrdinalIgnoreCase) ? line[..open] + line[(colon + 2)..] : line;
    }

    // "NORA FENN, HARBOUR MASTER: We closed the lock on Monday.": the last label in capitals before the words.
    private static EntityName? OfTranscript(DocumentText document, DocumentNames names, int index)
    {
        for (var i = index; i >= 0 && i > index - FarthestLabel; i--)
        {
            var span = document.Sentences[i].Span;
            if (EndOfLabel(document.Text.AsSpan(span.Start, Math.Min(span.Length, LongestLabel))) is > 0 and var end)
            {
                var label = new TextSpan(span.Start, span.Start + end);
                return names.PeopleWithin(label) is [var known, ..] && known.Short.Any(char.IsLower) ? known : Named(label.Of(document.Text));
            }
        }

        return null;
    }

    // The end of the name in "NORA FENN, HARBOUR MASTER (on camera): Well,"; 0 where the sentence opens with none.
    private static int EndOfLabel(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 3 || (colon + 1 < text.Length && text[colon + 1] != ' '))
        {
            return 0;
        }

        var end = text[..colon].IndexOfAny(',', '(');
        end = end < 0 ? colon : end;
        var words = 0;
        foreach (var range in text[..end].Trim().Split(' '))
        {
            words++;
            foreach (var c in text[..end].Trim()[range])
            {
                if (!char.IsUpper(c) && c is not ('.' or '-' or '\'' or '\u2019'))
                {
                    return 0;
                }
            }
        }

        return words <= MostNames ? end : 0;
    }

    // One word in capitals may be "NOTE" as well as a name.
    private static EntityName? Named(string label)
    {
        var words = label.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return null;
        }

        var name = string.Join(' ', words.Select(static word => word.Length < 2 ? word : word[0] + word[1..].ToLowerInvariant()));
        return new EntityName(name, name[(name.LastIndexOf(' ') + 1)..], NameKind.Person);
    }
}
