using Chronology.Dates;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>A state that began on a day and still holds: "has led the party since November 2014", "has been in office since 2008".</summary>
internal static class LastingState
{
    /// <summary>The clause tells a state that lasts to the day of the text.</summary>
    public static bool Is(SentenceReading reading, Clause clause)
    {
        if (!clause.HasVerb || clause.Head == clause.VerbStart || reading.Words[clause.VerbStart] is not { VerbLemma: "have" } have || (have.Form & VerbForm.Present) == 0 || ModalityReader.IsNegated(reading, clause))
        {
            return false;
        }

        var verb = reading.Words[clause.Head].VerbLemma;
        return EventWords.Instance.IsLasting(verb) || (verb == "be" && IsRole(reading, clause));
    }

    /// <summary>And the date tells since when.</summary>
    public static bool Is(SentenceReading reading, Clause clause, ExpressionResolution when) => when.Date?.EndKind == EndKind.Open && Is(reading, clause);

    /// <summary>What "since" and a date tell of a clause: a state that goes on, or "has been closed since 20 March", where what was done that day still holds.</summary>
    public static Attachment SinceThen(SentenceReading reading, Clause clause, int date)
    {
        if (date <= clause.Head || !clause.HasVerb)
        {
            return Attachment.None;
        }

        var words = reading.Words;
        var isDone = clause.Head > clause.VerbStart + 1 && words[clause.VerbStart].VerbLemma == "have" && words[clause.Head - 1].VerbLemma == "be" && words[clause.Head].Form == VerbForm.Participle
            && !ModalityReader.IsNegated(reading, clause) && EventWords.Instance.ClassOfVerb(words[clause.Head].VerbLemma) is "end" or "arrest" or "sanction" or "begin";
        return isDone || Is(reading, clause) ? Attachment.To(clause) : Attachment.None;
    }

    // "been chairman", "been in office", "been missing"
    private static bool IsRole(SentenceReading reading, Clause clause)
    {
        var next = clause.VerbEnd;
        if (next >= reading.Words.Length)
        {
            return false;
        }

        if (reading.Words[next].Part == PartOfSpeech.Preposition)
        {
            return next + 1 < reading.Words.Length && EventWords.Instance.IsState(reading.Words[next + 1].NounLemma);
        }

        return reading.TextOf(next) is "missing" or "vacant" || (ClauseArguments.Of(reading, clause) is { Subject: { } holder, Object: { } role } && reading.Words[role.Head].Part == PartOfSpeech.Noun
            && reading.NamesOf(holder.Head) is [{ Kind: NameKind.Person }, ..] && (IsOffice(reading, role) || EventWords.Instance.IsState(reading.Words[role.Head].NounLemma)));
    }

    private static bool IsOffice(SentenceReading reading, NounPhrase role) => (TokenView.RoleOf(reading.TextOf(role.Head).ToLowerInvariant()) & WordRole.Title) != 0;
}
