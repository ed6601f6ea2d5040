using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>Decides whether a word is a verb in its place, and in which form.</summary>
internal readonly struct VerbChoice(string text, GrammarWord[] words, int index, bool isTitleCase, WordNeighbours around)
{
    private const int Ahead = 30;
    private readonly PluralSubject _plural = new(text, words, index, around);

    /// <summary>Words that an abbreviation in brackets may have.</summary>
    private const int Bracket = 6;

    // The form the word has as a verb here, or None when it is no verb.
    public VerbForm Choose(WordEntry entry)
    {
        var forms = entry.Forms;
        if (!isTitleCase && ImperativeVerb.Is(text, words, index))
        {
            return VerbForm.Base;
        }

        var before = around.PreviousVerbal();
        if (before is Modal or To && (forms & VerbForm.Base) != 0)
        {
            return before == To && !entry.Can(WordClasses.VerbFirst) && entry.Can(WordClasses.Noun) && !IsVerbAfterTo() ? VerbForm.None : VerbForm.Base;
        }

        if (before == Auxiliary)
        {
            return FormAfterAuxiliary(entry);
        }

        if ((forms & VerbForm.Base) != 0 && (IsBareInfinitive() || IsInverted()))
        {
            return VerbForm.Base;
        }

        if (around.IsAfterDeterminer() || (index > 0 && words[index - 1].Part == Adjective && words[index - 1].Entry.Can(WordClasses.AdjectiveFirst)))
        {
            return VerbForm.None;
        }

        if ((forms & VerbForm.Gerund) != 0)
        {
            if (index == 0 && NominalGerunds.IsBeforeVerb(words))
            {
                return VerbForm.None;
            }

            if (index + 1 < words.Length && words[index + 1] is { Part: ProperNoun, Unit: >= 0 } titled && char.IsLower(text[titled.Start]))
            {
                // "beat defending champion Lena Varga"
                return VerbForm.None;
            }

            var isNamedOne = index > 1 && words[index - 1].Part == ProperNoun && words[index - 2].Part == Determiner && VerbLists.Instance.IsVerbalNoun(entry.Lemma ?? "") && !(index + 1 < words.Length && words[index + 1].Part == ProperNoun) && !around.Next().Can(WordClasses.Determiner | WordClasses.Possessive);
            var isNamedBody = index > 0 && words[index - 1].Part == ProperNoun && VerbLists.Instance.IsVerbalNoun(entry.Lemma ?? "") && entry.Can(WordClasses.Noun) && around.Next().NounLemma is "on" or "into";
            return isNamedOne || isNamedBody || (entry.Can(WordClasses.Noun) && index > 0 && words[index - 1].Part is Noun or Adjective or Number && !IsGerundOfNoun()) ? VerbForm.None : VerbForm.Gerund;
        }

        if ((forms & (VerbForm.Past | VerbForm.Participle)) != 0)
        {
            return PastOrParticiple(entry);
        }

        return PresentHere(entry);
    }

    // "a commission investigating the spill", "crowds calling for his ouster": an object follows, or a preposition after many; but "a sales meeting in May".
    private bool IsGerundOfNoun()
    {
        if (words[index - 1].Part != Noun || index + 1 >= words.Length)
        {
            return false;
        }

        var follows = around.Next();
        if (VerbLists.Instance.IsVerbalNoun(words[index].VerbLemma))
        {
            // "a letter warning the club", "the court hearing the case"
            return words[index + 1].Part == Other && follows.Can(WordClasses.Determiner | WordClasses.Possessive) && !follows.Can(WordClasses.Relative);
        }

        var hasObject = words[index + 1].Part == ProperNoun || (words[index].VerbLemma is "use" or "involve" or "seek" or "carry" && follows.Can(WordClasses.Noun | WordClasses.Adjective)) || follows.Can(WordClasses.Determiner | WordClasses.Possessive);
        return hasObject || (follows.Can(WordClasses.Preposition) && (words[index - 1].IsPlural || words[index - 1].NounLemma == "people"));
    }

    // "could help remove", "remove the fuel and convert it"
    private bool IsBareInfinitive() => index > 1
        && ((words[index - 1].Part == Verb && words[index - 1].VerbLemma == "help")
            || (words[index - 1].Part == Coordinator && around.Next().Can(WordClasses.Pronoun | WordClasses.Possessive)));

    private VerbForm FormAfterAuxiliary(WordEntry entry)
    {
        var auxiliary = words[around.PreviousVerbalIndex()];
        if (auxiliary.VerbLemma == "do")
        {
            return entry.Forms & VerbForm.Base;
        }

        var wanted = auxiliary.VerbLemma == "be" ? VerbForm.Participle | VerbForm.Gerund : VerbForm.Participle;
        var form = entry.Forms & wanted;
        var isAdjective = entry.Can(WordClasses.AdjectiveFirst) && !entry.Can(WordClasses.VerbFirst);
        return isAdjective || around.IsAfterDeterminer() ? VerbForm.None : form;
    }

    private VerbForm PastOrParticiple(WordEntry entry)
    {
        var before = index > 0 ? words[index - 1].Part : Other;
        var isNamed = before is Negation or Noun or ProperNoun or Pronoun or Relative or Adjunct or Adverb or Punctuation or Possessive or Coordinator or Number;
        if (index == 0 && !isTitleCase && OpensSubject())
        {
            return VerbForm.None;
        }

        if (before == Preposition || (index == 0 && !isTitleCase))
        {
            return (entry.Forms & VerbForm.Participle) != 0 && !around.NextCanBeNoun() ? VerbForm.Participle : index == 0 ? entry.Forms & VerbForm.Participle : VerbForm.None;
        }

        // "the seats on June 5 cost 40 euros": a figure follows.
        var isPrice = before is Adjunct or Noun && index + 1 < words.Length && (char.IsAsciiDigit(text[words[index + 1].Start]) || around.Next().Can(WordClasses.Number));
        var isNounHere = !entry.Can(WordClasses.VerbFirst) && entry.Can(WordClasses.Noun) && !isPrice;
        return isNamed && !isNounHere && before != Possessive ? ((entry.Forms & VerbForm.Past) != 0 ? VerbForm.Past : VerbForm.Participle) : VerbForm.None;
    }

    // "Retired Colonel Brandt said", "Angry crowds grew": the participle qualifies a name or a plural, and the verb is still to come.
    private bool OpensSubject()
    {
        if (index + 1 >= words.Length || !(words[index + 1].Part == ProperNoun || (around.Next().IsPlural && around.Next().Can(WordClasses.Noun))))
        {
            return false;
        }

        for (var i = index + 2; i < words.Length && i < index + Ahead; i++)
        {
            var entry = words[i].Entry;
            var isVerb = entry.Can(WordClasses.Auxiliary | WordClasses.Modal) || ((entry.Forms & VerbForm.Past) != 0 && entry.Can(WordClasses.VerbFirst));
            if (isVerb && words[i].Unit < 0 && !words[i - 1].Entry.Can(WordClasses.Determiner | WordClasses.Possessive))
            {
                return true;
            }
        }

        return false;
    }

    private VerbForm PresentHere(WordEntry entry)
    {
        if (index == 0 || IsReflexive(words[index - 1]))
        {
            return VerbForm.None;
        }

        var before = words[index - 1];
        var isSubject = before.Part is Noun or ProperNoun or Pronoun or Relative || (before.Part is Adverb && index > 1 && words[index - 2].IsNominal);
        if (!isSubject && !IsDateSubject() && !EndsParenthesis(entry))
        {
            return before.Part == Coordinator && index > 1 && ((entry.Can(WordClasses.VerbFirst) && words[index - 2].Part == Verb) || (words[index - 2].Part == Adjunct && (entry.Forms & VerbForm.Present) != 0 && _plural.IsBeforeDay())) ? entry.Forms : VerbForm.None;
        }

        var follows = around.Next();
        if ((before.Part == Noun && (IsGovernedObject() || IsOfBareObject(follows))) || (before.Part == ProperNoun && !entry.Can(WordClasses.VerbFirst) && IsOfNamedObject(follows)))
        {
            return VerbForm.None;
        }

        var opensObject = index + 1 < words.Length && (words[index + 1].Part is ProperNoun or Adjunct
            || follows.Can(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Adverb));
        if (follows.Can(WordClasses.Auxiliary | WordClasses.Modal) || ((follows.Forms & VerbForm.Past) != 0 && index + 2 < words.Length && char.IsAsciiDigit(text[words[index + 2].Start])) || ((follows.Forms & VerbForm.Past) != 0 && follows.Can(WordClasses.VerbFirst) && !follows.Can(WordClasses.Adjective)))
        {
            // "peace talks resumed": the verb is still to come.
            return VerbForm.None;
        }

        if ((entry.Forms & VerbForm.Present) != 0)
        {
            // "the call reflects the", "Kremlin statements": a verb when it is mostly one, or a subject stands before and an object after it.
            var agrees = !before.IsPlural || before.Part == Relative;
            var isStrong = before.Part is ProperNoun or Pronoun or Relative or Adjunct || (index + 1 < words.Length && words[index + 1].Part == ProperNoun) || follows.Can(WordClasses.Determiner | WordClasses.Relative | WordClasses.Possessive);
            return agrees && (entry.Can(WordClasses.VerbFirst) || (isStrong && opensObject)) ? VerbForm.Present : VerbForm.None;
        }

        var isPlural = before.IsPlural || ((entry.Can(WordClasses.VerbFirst) || _plural.IsBeforeDay()) && _plural.IsOwned()) || before.Part is Relative || (before.Part == Pronoun && !IsSingularPronoun(before)) || _plural.IsTeam(before);
        // "the customs warehouse on": a plural that is listed by itself often qualifies a noun.
        var canQualify = before.Part == Noun && before.NounLemma.EndsWith('s') && !VerbLists.Instance.IsReporting(entry.Lemma ?? "");
        return isPlural && (entry.Can(WordClasses.VerbFirst) || (opensObject && !canQualify)) ? VerbForm.Base | VerbForm.Present : VerbForm.None;
    }

    // "allow relief supplies to reach": the noun between a verb and this word qualifies it.
    private bool IsOfBareObject(WordEntry follows) =>
        index > 1 && words[index - 2] is { Part: Verb, Form: VerbForm.Base } verb && !VerbLists.Instance.IsReporting(verb.VerbLemma) && !follows.Can(WordClasses.Determiner | WordClasses.Possessive);

    // "hit Orlo positions in", "by Orlo soldiers on": a name that a verb or a preposition governs qualifies the noun.
    private bool IsOfNamedObject(WordEntry follows) =>
        index > 1 && (words[index - 2].Part == Preposition || (words[index - 2] is { Part: Verb } verb && !VerbLists.Instance.IsReporting(verb.VerbLemma))) && index + 1 < words.Length
        && (words[index + 1].Part is Adjunct or Punctuation || (follows.Can(WordClasses.Preposition) && text.AsSpan(words[index + 1].Start, words[index + 1].End - words[index + 1].Start) is not "to"));

    // "ran a set of pressure tests": what "of" governs, behind the clause's verb, is its object; but "said the head of the union plans".
    private bool IsGovernedObject()
    {
        var i = index - 1;
        while (i > 0 && i > index - Ahead && words[i].Part is Noun or Adjective or Number or Determiner or Possessive)
        {
            i--;
        }

        if (i < 2 || words[i].Part != Preposition || words[i].NounLemma != "of")
        {
            return false;
        }

        for (i--; i > 0 && i > index - Ahead && words[i].Part is Noun or Adjective or Number or Determiner or Adjunct; i--)
        {
        }

        return words[i] is { Part: Verb } verb && !VerbLists.Instance.IsReporting(verb.VerbLemma);
    }

    // "as tomorrow marks", "Monday marks": a date that opens its clause can be the subject.
    private bool IsDateSubject() => words[index - 1].Part == Adjunct && (index == 1 || words[index - 2].Part is Subordinator or Preposition or Coordinator or Punctuation);

    // "the cartel, led by the kingdom, stands ready": the second comma gives the verb back to its subject.
    private bool EndsParenthesis(WordEntry entry)
    {
        if (words[index - 1].Symbol == ')' && (entry.Forms & VerbForm.Present) != 0)
        {
            // "the National Council (NTC) wins"
            var open = Array.FindLastIndex(words, index - 2, Math.Min(index - 1, Bracket), static word => word.Symbol == '(');
            return open > 0 && words[open - 1].IsNominal && (entry.Can(WordClasses.VerbFirst) || words[open - 1].Part == ProperNoun);
        }

        if (words[index - 1].Symbol != ',' || !entry.Can(WordClasses.VerbFirst) || (entry.Forms & VerbForm.Present) == 0)
        {
            return false;
        }

        for (var i = index - 2; i > 0 && i > index - Ahead; i--)
        {
            if (words[i].Symbol == ',')
            {
                return words[i - 1].IsNominal && (words[i + 1].Part is Verb or Relative or Determiner || (words[i + 1].Part == ProperNoun && i + 2 == index - 1));
            }

            if (words[i].Part is Coordinator || (words[i].IsFinite && words[i - 1].Symbol != ','))
            {
                return false;
            }
        }

        return false;
    }

    // "declared itself open": such a word is no subject.
    private bool IsReflexive(GrammarWord word) =>
        word.Part == Pronoun && text.AsSpan(word.Start, word.End - word.Start) is var pronoun && (pronoun.EndsWith("self", StringComparison.Ordinal) || pronoun.EndsWith("selves", StringComparison.Ordinal));

    // "should he seek it", "Will they agree?": the subject stands inside the verb.
    private bool IsInverted() =>
        index > 1 && words[index - 1].Part == Pronoun && words[index - 2].Part == Modal && (index == 2 || words[index - 3].Part is Punctuation or Coordinator or Subordinator);

    private bool IsSingularPronoun(GrammarWord word)
    {
        var pronoun = text.AsSpan(word.Start, word.End - word.Start);
        return pronoun.Equals("he", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("she", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("it", StringComparison.OrdinalIgnoreCase);
    }

    // "to strike a deal", "to call for": an object or a preposition follows; "to talks", "to peace" has none.
    private bool IsVerbAfterTo() => IsDue() || (index + 1 < words.Length
        && (words[index + 1].Part is ProperNoun || around.Next().Can(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Noun | WordClasses.Adjective)));

    // "has until Friday to appeal"
    private bool IsDue() => index > 2 && words[index - 2].Part == Adjunct && words[index - 3].NounLemma is "until" or "till";
}
