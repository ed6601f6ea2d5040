using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>Decides one word from those on its left, which are decided, and those on its right, which are not.</summary>
internal readonly struct WordContext(string text, GrammarWord[] words, int index, bool isTitleCase)
{    private readonly GrammarWord _word = words[index];
    private readonly WordNeighbours _around = new(words, index);
    private readonly ClauseAfterWord _clauseAhead = new(text, words, index);

    public void Decide()
    {
        var entry = _word.Entry;
        var isFirst = index == 0 || (words[index - 1].Part == Punctuation && words[index - 1].Symbol is not (',' or '-' or ')')) || IsBehindDash();
        if (_word.IsCapitalized && !isTitleCase && !isFirst && (!IsUpperFunctionWord(entry) || IsInsideName(entry)))
        {
            Set(entry.Can(WordClasses.Adjective) && !entry.Can(WordClasses.Noun) ? Adjective : ProperNoun);
            return;
        }

        if (_word.End - _word.Start >= 1 && text[_word.Start] is '\'' or '\u2019')
        {
            DecideClitic();
            return;
        }

        if (entry.Can(WordClasses.Closed))
        {
            DecideClosed(entry);
            return;
        }

        if (entry.Classes == WordClasses.None)
        {
            DecideUnknown();
        }
        else
        {
            DecideOpen(entry);
        }
    }

    // "DENBY, 12 March - Exams have": a dash with space on both sides opens a sentence.
    private bool IsBehindDash() => index > 1 && words[index - 1].Symbol == '-' && words[index - 1].Start > words[index - 2].End && words[index - 1].End < _word.Start;

    private static bool IsUpperFunctionWord(WordEntry entry) => entry.Can(WordClasses.Closed) && !entry.Can(WordClasses.Number);

    // "Pan Am Flight 103"
    private bool IsInsideName(WordEntry entry) =>
        entry.Can(WordClasses.Auxiliary | WordClasses.Modal) && words[index - 1].IsCapitalized && words[index - 1].Part == ProperNoun && index + 1 < words.Length && words[index + 1].IsCapitalized;

    private void Set(PartOfSpeech part, VerbForm form = VerbForm.None)
    {
        _word.Part = part;
        _word.Form = form;
        if (part is Noun or ProperNoun)
        {
            _word.IsPlural = _word.Entry.IsPlural;
        }
    }

    private void DecideClitic()
    {
        var clitic = _word.Entry;
        if (clitic.Can(WordClasses.Modal))
        {
            Set(Modal);
        }
        else if (clitic.Can(WordClasses.Auxiliary))
        {
            Set(Auxiliary, clitic.Forms);
        }
        else
        {
            // "he's", "that's" hold a verb; after a noun it is the possessive.
            var before = index > 0 ? words[index - 1].Part : Other;
            Set(before is Pronoun or Determiner or Relative or Adverb ? Auxiliary : Possessive, before is Pronoun ? VerbForm.Present : VerbForm.None);
        }
    }

    // "charged her on Tuesday and": no noun follows.
    private bool IsWhom() => _word.End - _word.Start == 3 && text.AsSpan(_word.Start, 3) is "her"
        && (index + 1 >= words.Length || words[index + 1].Part is Adjunct or Punctuation
            || (words[index + 1].Unit < 0 && words[index + 1].Entry is var next && next.Can(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Determiner | WordClasses.Subordinator) && !next.Can(WordClasses.Noun | WordClasses.Adjective)));

    private void DecideClosed(WordEntry entry)
    {
        var length = _word.End - _word.Start;
        if (length == 2 && char.ToLowerInvariant(text[_word.Start]) == 't' && char.ToLowerInvariant(text[_word.Start + 1]) == 'o')
        {
            Set(To);
        }
        else if (entry.Can(WordClasses.Auxiliary))
        {
            Set(Auxiliary, AuxiliaryForm(entry));
        }
        else if (entry.Can(WordClasses.Modal))
        {
            Set(_around.IsAfterDeterminer() ? Noun : Modal);
        }
        else if (entry.Can(WordClasses.Relative))
        {
            DecideRelative(entry);
        }
        else if (entry.Can(WordClasses.Subordinator))
        {
            DecideSubordinator(entry);
        }
        else
        {
            Set(entry.Can(WordClasses.Coordinator) ? Coordinator
                : entry.Can(WordClasses.Negation) ? Negation
                : entry.Can(WordClasses.Possessive) ? (IsWhom() ? Pronoun : Possessive)
                : entry.Can(WordClasses.Number) ? Number
                : entry.Can(WordClasses.Determiner) ? (IsPointing() && StandsAlone() ? Pronoun : Determiner)
                : entry.Can(WordClasses.Preposition) && entry.Can(WordClasses.Adverb) && IsBeforeFigure() ? Adverb
                : entry.Can(WordClasses.Preposition) && !IsParticle(entry) ? Preposition
                : entry.Can(WordClasses.Pronoun) && !entry.Can(WordClasses.Adverb) ? Pronoun
                : entry.Can(WordClasses.Adverb) ? Adverb
                : Pronoun);
        }
    }

    // Articles never stand for a noun, as "this" and "some" can.
    private bool IsPointing() => text.AsSpan(_word.Start, _word.End - _word.Start) is not ("the" or "The" or "a" or "A" or "an" or "An" or "every" or "Every" or "no" or "No");

    // "About 120,000 passengers"
    private bool IsBeforeFigure() => index + 1 < words.Length && (words[index + 1].Part == Number || _around.Next().Can(WordClasses.Number)) && text.AsSpan(_word.Start, _word.End - _word.Start) is "about" or "About" or "around" or "Around" or "over" or "Over";

    // "broke down on Monday": an adverb of place before a preposition, a comma or the end.
    private bool IsParticle(WordEntry entry) =>
        entry.Can(WordClasses.Adverb) && (index + 1 >= words.Length || words[index + 1].Part is Punctuation || (words[index + 1].Part == Adjunct && _word.End - _word.Start > 2) || _around.Next().Can(WordClasses.Preposition | WordClasses.Coordinator));

    private VerbForm AuxiliaryForm(WordEntry entry)
    {
        if (entry.Forms == (VerbForm.Past | VerbForm.Participle))
        {
            return _around.PreviousVerbal() is Auxiliary or Modal ? VerbForm.Participle : VerbForm.Past;
        }

        return entry.Forms == VerbForm.Base && entry.Lemma != "be" && _around.PreviousVerbal() is not (Modal or To or Auxiliary) ? VerbForm.Present : entry.Forms;
    }

    private void DecideRelative(WordEntry entry)
    {
        if (!entry.Can(WordClasses.Determiner))
        {
            Set(Relative);
            return;
        }

        // "that": after a noun and before a verb it is a relative pronoun, after a verb it opens what was said, before a noun it points.
        var next = _around.Next();
        var before = index > 0 ? words[index - 1].Part : Other;
        if (before is Noun or ProperNoun or Pronoun or Number && (next.Can(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Verb) && !next.Can(WordClasses.Possessive)))
        {
            Set(Relative);
        }
        else if ((before is Number && next.Can(WordClasses.Pronoun)) || (before is Adjunct && (next.Forms & VerbForm.Past) != 0 && index + 2 < words.Length && words[index + 2].Unit < 0 && words[index + 2].Entry.Can(WordClasses.Pronoun | WordClasses.Possessive)))
        {
            // "a nation of 74 million that he led", "received a notice on 4 September that required it to repair the stairs"
            Set(Relative);
        }
        else if (before is Verb or Adjunct or Noun or ProperNoun or Adverb or Adjective or Coordinator or Punctuation && index > 0)
        {
            Set(before is Verb && next.Classes == WordClasses.Noun && !next.IsPlural ? Determiner : Subordinator);
        }
        else
        {
            Set(StandsAlone() ? Pronoun : Determiner);
        }
    }

    // A word that is a past tense more than anything else, with no noun after it.
    private bool IsBeforePast() => index + 2 < words.Length && _around.Next() is var next && (next.Forms & VerbForm.Past) != 0 && !next.Can(WordClasses.Noun)
        && (words[index + 2].Part is Adjunct or Number || words[index + 2].Entry.Can(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Possessive) || text.AsSpan(words[index + 2].Start, words[index + 2].End - words[index + 2].Start) is "to");

    // "This comes after", "that also led to": nothing follows that could be its noun.
    private bool StandsAlone() => _around.Next() is var next && index + 1 < words.Length && !(index > 0 && words[index - 1].Part == Preposition && next.IsPlural) && words[index + 1].Part == Other && !words[index + 1].IsCapitalized
        && (next.Can(WordClasses.Auxiliary | WordClasses.Modal) || (next.Can(WordClasses.VerbFirst) && (next.Forms & VerbForm.Present) != 0)
            || (next.Can(WordClasses.Adverb) && !next.Can(WordClasses.Noun | WordClasses.Adjective | WordClasses.Closed)));

    private void DecideSubordinator(WordEntry entry)
    {
        if (!entry.Can(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Coordinator))
        {
            Set(Subordinator);
        }
        else if (entry.Can(WordClasses.Preposition))
        {
            Set(_clauseAhead.OpensWithSubject() || (_clauseAhead.HasVerb() && !_clauseAhead.EndsRelative()) ? Subordinator : Preposition);
        }
        else
        {
            Set(entry.Can(WordClasses.Adverb) && !_clauseAhead.HasVerb() ? Adverb : Subordinator);
        }
    }

    private void DecideUnknown()
    {
        var word = text.AsSpan(_word.Start, _word.End - _word.Start);
        if (_word.IsCapitalized)
        {
            Set(ProperNoun);
        }
        else if (char.IsAsciiDigit(word[0]))
        {
            Set(word.Contains('-') ? Adjective : Number);
        }
        else if (word.EndsWith("ed", StringComparison.Ordinal) && !_around.IsAfterDeterminer())
        {
            Set(Verb, _around.PreviousVerbal() == Auxiliary ? VerbForm.Participle : VerbForm.Past);
        }
        else
        {
            Set(Noun);
            _word.IsPlural = word.Length > 3 && word[^1] == 's' && word[^2] != 's';
        }
    }

    private void DecideOpen(WordEntry entry)
    {
        if (entry.Can(WordClasses.Verb) && new VerbChoice(text, words, index, isTitleCase, _around).Choose(entry) is var form && form != VerbForm.None)
        {
            Set(Verb, form);
            return;
        }

        if (entry.Can(WordClasses.Noun) && entry.Can(WordClasses.Adverb) && index > 1 && words[index - 1] is { Part: Noun, IsPlural: false } && words[index - 2].Part is Determiner or Possessive && _around.Next().Can(WordClasses.Modal | WordClasses.Auxiliary))
        {
            // "the relief well could", "the relief well was"
            Set(Noun);
            return;
        }

        if (entry.Can(WordClasses.Adjective) && entry.Can(WordClasses.Adverb) && index > 0 && words[index - 1].IsNominal && (_around.Next().Forms & VerbForm.Past) != 0)
        {
            // "the two first spoke": after a subject and before what can be its verb.
            Set(Adverb);
            return;
        }

        if (entry.Can(WordClasses.Adverb) && index > 0 && words[index - 1].Part == Modal)
        {
            // "would still be held"
            Set(Adverb);
            return;
        }

        if (entry.Can(WordClasses.Noun) && entry.Can(WordClasses.Adjective) && index > 0 && (words[index - 1].Part == Determiner || (index > 1 && words[index - 1].Part is Adjective or ProperNoun && words[index - 2].Part == Determiner) || (words[index - 1] is { Part: Noun, IsPlural: false } && _word.Entry.Can(WordClasses.AdjectiveFirst))) && IsBeforePast())
        {
            // "The firm moved to", "a Norwegian general said on", "the secretary general ruled out"
            Set(Noun);
            return;
        }

        var isBeforeNoun = _around.NextCanBeNoun();
        if (entry.Can(WordClasses.Adjective) && (!entry.Can(WordClasses.Noun) || (isBeforeNoun && entry.Can(WordClasses.AdjectiveFirst))))
        {
            Set(entry.Can(WordClasses.Adverb) && !isBeforeNoun && !_around.IsAfterDeterminer() && (_around.PreviousVerbal() == Other || (_around.Next().Forms & (VerbForm.Participle | VerbForm.Gerund)) != 0) ? Adverb : Adjective);
        }
        else if (entry.Can(WordClasses.Noun) && index > 0 && words[index - 1].Part == Adjective && _around.Next() is var verb && (verb.Can(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Preposition) || (verb.Forms & VerbForm.Past) != 0))
        {
            // "the second round took place", "a first round of talks"
            Set(Noun);
        }
        else if (entry.Can(WordClasses.Noun) && index + 1 < words.Length && _around.Next().NounLemma == "of" && !entry.Can(WordClasses.Closed))
        {
            // "Part of the roof"
            Set(Noun);
        }
        else if (entry.Can(WordClasses.Noun) && entry.Can(WordClasses.Adjective | WordClasses.Adverb) && index > 0 && words[index - 1].Part is ProperNoun or Determiner && index + 1 < words.Length
            && (words[index + 1].Symbol == ',' || _around.Next().Can(WordClasses.Auxiliary | WordClasses.Modal) || (_around.Next().Forms & VerbForm.Past) != 0))
        {
            // "The Bergvik firm, which", "the firm said"
            Set(Noun);
        }
        else if (entry.Can(WordClasses.Adverb) && !_around.IsAfterDeterminer() && !(entry.Can(WordClasses.Noun) && isBeforeNoun))
        {
            Set(Adverb);
        }
        else if (entry.Can(WordClasses.Noun))
        {
            Set(Noun);
        }
        else if ((entry.Forms & VerbForm.Gerund) != 0 && !isBeforeNoun)
        {
            Set(Noun);
        }
        else if (isBeforeNoun || _around.IsAfterDeterminer())
        {
            Set(Adjective);
        }
        else
        {
            Set(Verb, entry.Forms & ~VerbForm.Past);
        }
    }
}
