using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>The clause that tells the event, where the one that the date belongs to only points at it.</summary>
internal static class ToldClause
{
    /// <summary>"It was on Monday that the tanker struck the rock": what is told stands after "that".</summary>
    public static Clause? OfCleft(SentenceReading reading, Clause clause, ClauseArguments arguments) =>
        arguments.SubjectEnd == arguments.SubjectStart + 1 && reading.Words[clause.Head].VerbLemma == "be" && reading.TextOf(arguments.SubjectStart) is "It" or "it" && arguments.Object is null
            ? reading.Clauses.Clauses.FirstOrDefault(each => each.HasVerb && (each.Kind == ClauseKind.Complement || (each.Kind == ClauseKind.Subordinate && each.Marker >= 0 && reading.TextOf(each.Marker) is "when" or "before")) && reading.Clauses.ParentOf(each) == clause && reading.Words[each.Start - 1].Part == PartOfSpeech.Adjunct) : null;

    /// <summary>"Speaking to reporters on Wednesday, Cole said the fare would rise": what was said is the news, not that he spoke.</summary>
    public static Clause? OfSpeaking(SentenceReading reading, Clause clause) =>
        clause is { Kind: ClauseKind.Participle, Start: 0 } && reading.Words[clause.Head] is { Form: VerbForm.Gerund, VerbLemma: "speak" or "talk" or "write" or "testify" or "reply" or "respond" or "address" }
        && reading.Clauses.ParentOf(clause) is { HasVerb: true } said && EventWords.Instance.IsReporting(reading.Words[said.Head].VerbLemma) ? said : null;

    /// <summary>"denied that she had met him": the denial, not the deed.</summary>
    public static Clause? OfDenial(SentenceReading reading, Clause clause) =>
        clause.Kind is ClauseKind.Complement or ClauseKind.Infinitive && reading.Clauses.ParentOf(clause) is { HasVerb: true } parent
        && EventWords.Instance.IsDeny(reading.Words[parent.Head].VerbLemma) ? parent : null;

    /// <summary>"denied taking money on 2 January": the day is that of the deed, which is denied.</summary>
    public static bool IsDeniedDeed(SentenceReading reading, Clause clause, int date) =>
        EventWords.Instance.IsDeny(reading.Words[clause.Head].VerbLemma) && !ModalityReader.IsNegated(reading, clause) && clause.VerbEnd < reading.Words.Length
        && reading.Words[clause.VerbEnd] is { Part: PartOfSpeech.Verb, Form: VerbForm.Gerund } && date > clause.VerbEnd;
}
