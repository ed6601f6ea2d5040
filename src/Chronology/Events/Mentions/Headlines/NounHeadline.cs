using System.Collections.Immutable;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Lines of events that are called after their date or their owner.</summary>
internal static class NounHeadline
{
    /// <summary>"the September 11 attacks", "the 2009 election"; null when no date stands inside the phrase.</summary>
    public static string? CalledAfterDate(SentenceReading reading, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (reading.Words[i].Part == PartOfSpeech.Adjunct && reading.Words[i + 1].Part != PartOfSpeech.Possessive && reading.TextOf(i).Any(char.IsAsciiDigit))
            {
                return reading.Document.Text[reading.Words[i].Start..reading.Words[phrase.Head].End] is var name ? char.ToUpperInvariant(name[0]) + name[1..] : null;
            }
        }

        return null;
    }

    /// <summary>"her retirement": whose it is, where a person can be told; else null.</summary>
    public static string? OfOwned(SentenceReading reading, DocumentNames names, NounPhrase phrase, ImmutableArray<EntityName> people, HeadlineWriter writer)
    {
        var isOwned = phrase.Head > phrase.Start && reading.Words[phrase.Start].Part == PartOfSpeech.Possessive && reading.TextOf(phrase.Start).ToLowerInvariant() is "his" or "her";
        if (!isOwned || PronounReader.Person(reading, names, phrase.Start) is not { } owner)
        {
            return null;
        }

        var line = writer.OfNoun(phrase with { Start = phrase.Start + 1 }, people);
        var thing = line.Length > 1 && char.IsLower(line[1]) ? char.ToLowerInvariant(line[0]) + line[1..] : line;
        return $"{Conjugation.Possessive(owner.Short)} {thing}";
    }
}
