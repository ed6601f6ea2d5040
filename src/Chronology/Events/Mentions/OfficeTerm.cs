using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>How long somebody was what he was: "From 2005 to 2011 she was principal conductor".</summary>
internal static class OfficeTerm
{
    // "will be away from 15 to 19 May", "was on leave", "was in Porto"
    private static bool IsStay(SentenceReading reading, Clause clause) =>
        clause.VerbEnd < reading.Words.Length && (reading.TextOf(clause.VerbEnd) is "away" or "abroad" or "absent" or "off" or "out" || reading.Words[clause.VerbEnd] is { Part: PartOfSpeech.Preposition, NounLemma: "on" or "in" or "at" });

    /// <summary>A state lasts and has no date of its own; a term in office has its two ends.</summary>
    public static bool Is(SentenceReading reading, Clause clause, ClauseArguments arguments, ExpressionResolution when) =>
        when.Expression.Value is RangeValue && when.Date?.EndKind == EndKind.Closed && reading.Words[clause.Head].VerbLemma == "be"
            && (arguments.Object is { } role ? reading.Words[role.Head].Part == PartOfSpeech.Noun : IsStay(reading, clause))
            && arguments.Subject is { } holder && (reading.NamesOf(holder.Head).Length > 0 || reading.Words[holder.Head].Part == PartOfSpeech.Pronoun);
}
