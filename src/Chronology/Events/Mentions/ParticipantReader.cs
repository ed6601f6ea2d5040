using System.Collections.Immutable;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Sorts a sentence's names into those that take part, where it happens, and the rest.</summary>
internal sealed class ParticipantReader(SentenceReading reading, Names.DocumentNames names)
{
    private readonly List<EntityName> _participants = [];
    private readonly List<EntityName> _places = [];

    public ImmutableArray<EntityName> Participants => [.. _participants];

    public ImmutableArray<EntityName> Places => [.. _places];

    public bool HasPerson => _participants.Exists(name => name.Kind == NameKind.Person);

    /// <summary>Takes the names of a stretch of words.</summary>
    /// <param name="isInside">Tells the words that count.</param>
    public void Take(int start, int end, Predicate<int> isInside)
    {
        for (var i = Math.Max(0, start); i < end; i++)
        {
            if (!isInside(i))
            {
                continue;
            }

            if (reading.Words[i].Part == PartOfSpeech.Possessive && reading.Words[i].Symbol == '\0')
            {
                // "their discussion"
                foreach (var occurrence in names.Within(reading.Words[i].Span))
                {
                    Add(occurrence.Name);
                }
            }

            if (IsTopic(i))
            {
                continue;
            }

            var isPlace = IsPlaceOfIt(i);
            foreach (var name in reading.NamesOf(i))
            {
                Add(isPlace && name.Kind != NameKind.Person ? _places : _participants, name);
            }
        }
    }

    public void Add(EntityName name) => Add(_participants, name);

    /// <summary>The sentence's other names.</summary>
    public ImmutableArray<EntityName> Context()
    {
        var context = new List<EntityName>();
        foreach (var occurrence in names.Within(reading.Sentence.Span))
        {
            if (!_participants.Contains(occurrence.Name) && !_places.Contains(occurrence.Name))
            {
                Add(context, occurrence.Name);
            }
        }

        return [.. context];
    }

    // "about the US plan", "developments in the Middle East": spoken of, no part of what happened.
    private bool IsTopic(int i)
    {
        if (reading.NamesOf(i).Length == 0)
        {
            return false;
        }

        var start = NounPhrase.EndingAt(reading.Words, i).Start;
        if (start == 0 || reading.Words[start - 1].Part != PartOfSpeech.Preposition)
        {
            return false;
        }

        var preposition = reading.Words[start - 1].NounLemma;
        var isOfNoun = preposition == "in" && start > 1 && reading.Words[start - 2].Part == PartOfSpeech.Noun && reading.Words[start - 2].NounLemma is "development" or "situation" or "crisis" or "conflict"
            or "tension" or "issue" or "stability" or "security" or "peace" or "influence" or "interest" or "presence" or "ceasefire" or "event" or "region" or "policy";
        return isOfNoun || preposition is "about" or "over" or "regarding" or "concerning";
    }

    // "in Sharm el-Sheikh, Egypt": the preposition reaches over the comma.
    private bool IsPlaceOfIt(int i)
    {
        if (reading.NamesOf(i) is not { Length: > 0 } names || names[0].Kind is NameKind.Person)
        {
            return false;
        }

        var before = i - 1;
        while (before >= 0 && reading.Words[before].Part is PartOfSpeech.Determiner or PartOfSpeech.Adjective)
        {
            before--;
        }

        if (before > 0 && reading.Words[before].Symbol == ',' && names[0].Kind == NameKind.Place && reading.NamesOf(before - 1) is { Length: > 0 } left && left[0].Kind == NameKind.Place)
        {
            return IsPlaceOfIt(before - 1);
        }

        return before >= 0 && reading.Words[before].Part == PartOfSpeech.Preposition && reading.Words[before].NounLemma is "in" or "at" or "near" or "outside" or "off" or "across" or "through" or "throughout" or "around"
            && names[0].Kind is NameKind.Place or NameKind.Other;
    }

    private static void Add(List<EntityName> list, EntityName name)
    {
        if (!list.Contains(name))
        {
            list.Add(name);
        }
    }
}
