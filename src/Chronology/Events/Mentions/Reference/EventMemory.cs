using System.Collections.Immutable;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Reference;

/// <summary>Who took part in the events told so far, so that "the call" and "an earlier call" have participants.</summary>
internal sealed class EventMemory(DocumentText document, DocumentNames names, ImmutableArray<ExpressionResolution> expressions)
{
    private const int FarthestSentence = 60;
    private const int FarthestMeant = 5;
    private (int Sentence, string Words, bool IsPlural)? _thing;
    private readonly Dictionary<string, (int Sentence, EntityName Person)> _meant = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<EntityName>> _known = new(StringComparer.Ordinal);

    public EarlierSubjects Earlier { get; } = new(document, names, expressions);

    /// <summary>The day of the meeting whose minutes the document is; null for any other document.</summary>
    public ExpressionResolution? RecordDay { get; } = RecordedMeeting.Day(document, expressions);

    /// <summary>Class of the last event that was told as "a round of" something; empty when none was.</summary>
    public string BundledClass { get; private set; } = "";

    /// <summary>What "it" or "they" stands for: the thing that the sentence before, or this one before, was about; null when none was.</summary>
    public string? Thing(int sentence, bool isPlural) => _thing is { } thing && sentence - thing.Sentence is 0 or 1 && thing.IsPlural == isPlural ? thing.Words : null;

    /// <summary>Who "he" or "she" was some sentences before, where nobody else was named since whom the word could mean.</summary>
    public EntityName? Meant(SentenceReading reading, int word)
    {
        var pronoun = reading.TextOf(word).ToLowerInvariant();
        if (!_meant.TryGetValue(pronoun, out var last) || reading.Index - last.Sentence is < 0 or > FarthestMeant)
        {
            return null;
        }

        if (last.Sentence == reading.Index)
        {
            return names.PeopleWithin(new TextSpan(reading.Sentence.Span.Start, reading.Words[word].Start)).Count == 0 ? last.Person : null;
        }

        var since = new TextSpan(document.Sentences[last.Sentence + 1].Span.Start, reading.Words[word].Start);
        return names.PeopleWithin(since).Exists(other => other != last.Person && PronounReader.CanBe(reading, names, other, pronoun == "she")) ? null : last.Person;
    }

    public void RememberMeant(SentenceReading reading, int word, EntityName person)
    {
        var pronoun = reading.TextOf(word).ToLowerInvariant();
        if (pronoun is "he" or "she")
        {
            _meant[pronoun] = (reading.Index, person);
        }
    }

    public void RememberThing(int sentence, string words, bool isPlural) => _thing = (sentence, words, isPlural);

    /// <param name="isBundled">The event was told as a round, a series, a wave of it.</param>
    public void Remember(EventMention mention, bool isBundled)
    {
        _told.Add(mention.TriggerClass);
        BundledClass = isBundled ? mention.TriggerClass : BundledClass;
        if (mention.TriggerClass.Length > 0 && mention.Participants.Any(name => name.Kind == NameKind.Person))
        {
            _known[mention.TriggerClass] = mention.Participants;
        }
    }

    /// <summary>Whether the document has told of an event of the class.</summary>
    public bool HasTold(string triggerClass) => triggerClass.Length > 0 && _told.Contains(triggerClass);

    /// <summary>The people of the last event of the class, or of the sentence before that tells of one.</summary>
    public ImmutableArray<EntityName> Recall(string triggerClass, int sentence)
    {
        if (triggerClass is not ("communicate" or "meet" or "negotiate"))
        {
            return [];
        }

        if (_known.TryGetValue(triggerClass, out var known))
        {
            // One alone met somebody whom no name tells: another time he may not be there.
            return known.Count(name => name.Kind == NameKind.Person) < 2 ? [] : [.. known.Where(name => name.Kind == NameKind.Person)];
        }

        for (var i = sentence - 1; i >= 0 && i >= sentence - FarthestSentence; i--)
        {
            var people = names.PeopleWithin(document.Sentences[i].Span);
            if (people.Count == 2 && Tells(document.Sentences[i], triggerClass))
            {
                return [.. people];
            }
        }

        return [];
    }

    private bool Tells(Sentence sentence, string triggerClass)
    {
        foreach (var token in document.TokensOf(sentence))
        {
            if (token.Kind == TokenKind.Word && token.End - token.Start > 3)
            {
                var entry = WordReader.Lookup(document.Text, token.Start, token.End);
                if (entry.Classes != WordClasses.None && (EventWords.Instance.ClassOfNoun(entry.NounLemma) == triggerClass || EventWords.Instance.ClassOfVerb(entry.Lemma) == triggerClass))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
