using System.Collections.Frozen;
using Chronology.Events.Names;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Who speaks in a sentence and to whom, as far as the document's form tells: a letter has a reader, a hearing a witness.</summary>
/// <param name="Speaker">"I"; null where nobody can tell.</param>
/// <param name="Reader">"You"; null where nobody can tell.</param>
/// <param name="IsExchange">The words are those of a question or an answer, so that nobody but these two is meant.</param>
internal sealed record Voice(EntityName? Speaker, EntityName? Reader, bool IsExchange)
{
    /// <summary>A letter greets its reader, and a transcript names its witness, within so many sentences.</summary>
    private const int Opening = 12;

    private const int MostNames = 4;

    private static readonly Lazy<FrozenSet<string>> Greetings = new(static () => LexiconFile.Load("en/letters.lexicon")["greeting"].ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<IReadOnlyList<string>> Hearings = new(static () => LexiconFile.Load("en/hearings.lexicon")["hearing"]);
    private static readonly Voice Unknown = new(null, null, false);

    public static Voice Of(SentenceReading reading, DocumentNames names)
    {
        var document = reading.Document;
        if (SpeechLabel.Under(document, reading.Index) is var label && label != '\0')
        {
            var witness = Witness(document, names);
            return label == 'A' ? new Voice(witness, null, true) : new Voice(null, witness, true);
        }

        return Array.Exists(reading.Words, static word => word.Symbol is '"' or '\u201C' or '\u201D') ? Unknown : new Voice(null, Greeted(document, names), false);
    }

    /// <summary>Whom a word means: "I" and "me", or "you".</summary>
    public EntityName? Meant(string word) => word switch
    {
        "I" or "me" or "my" or "My" => Speaker,
        "you" or "You" or "your" or "Your" => Reader,
        _ => null,
    };

    // The one person to whom a message is sent, or whom a letter greets: "Dear Mr Hale,".
    private static EntityName? Greeted(DocumentText document, DocumentNames names)
    {
        if (document.Source.Addressee is { } to)
        {
            return Named(names, to);
        }

        for (var i = 0; i < Math.Min(Opening, document.Sentences.Length); i++)
        {
            var span = document.Sentences[i].Span;
            var text = document.Text.AsSpan(span.Start, span.Length);
            if (Greets(text))
            {
                var line = text.IndexOfAny(',', '\n', '\r') is > 0 and var end ? new TextSpan(span.Start, span.Start + end) : span;
                return names.PeopleWithin(line) is [var one] ? one : null;
            }
        }

        return null;
    }

    private static bool Greets(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && Greetings.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..space]);
    }

    // "Examination of Ann Cole", "an interview with Ann Cole"
    private static EntityName? Witness(DocumentText document, DocumentNames names)
    {
        for (var i = 0; i < Math.Min(Opening, document.Sentences.Length); i++)
        {
            var span = document.Sentences[i].Span;
            var start = EndOfKind(document.Text.AsSpan(span.Start, span.Length));
            if (start == 0)
            {
                continue;
            }

            var rest = new TextSpan(span.Start + start, span.End);
            if (names.PeopleWithin(rest) is [var named, ..] && named.Short.Any(char.IsLower))
            {
                return named;
            }

            if (InCapitals(rest.Of(document.Text)) is { } shouted)
            {
                return Named(names, shouted);
            }
        }

        return null;
    }

    // Behind "deposition of", "interview with"; 0 where nothing such is said.
    private static int EndOfKind(ReadOnlySpan<char> text)
    {
        foreach (var kind in Hearings.Value)
        {
            var at = text.IndexOf(kind, StringComparison.OrdinalIgnoreCase);
            var after = at < 0 ? default : text[(at + kind.Length)..];
            if (after.StartsWith(" of ", StringComparison.OrdinalIgnoreCase))
            {
                return at + kind.Length + 4;
            }

            if (after.StartsWith(" with ", StringComparison.OrdinalIgnoreCase))
            {
                return at + kind.Length + 6;
            }
        }

        return 0;
    }

    private static EntityName Named(DocumentNames names, string whole) =>
        names.Person(whole) ?? names.OfSurname(whole[(whole.LastIndexOf(' ') + 1)..]) ?? new EntityName(whole, whole[(whole.LastIndexOf(' ') + 1)..], NameKind.Person);

    // "ALAN R. COSTIGAN" as prose would write it.
    private static string? InCapitals(string text)
    {
        var words = text.Split([' ', '\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries).TakeWhile(static word => word.All(static c => char.IsUpper(c) || c is '.' or '-' or '\'' or '\u2019')).Take(MostNames).ToList();
        return words.Count < 2 ? null : string.Join(' ', words.Select(static word => word.Length < 3 ? word : word[0] + word[1..].ToLowerInvariant()));
    }
}
