using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>Decides one word from those on its left, which are decided, and those on its right, which are not.</summary>
internal readonly struct WordContext(string text, GrammarWord[] words, int index, bool isTitleCase)
{
    private readonly GrammarWord _word = words[index];
    private readonly WordNeighbours _around = new(words, index);

    public void Decide()
    {
        var entry = _word.Entry;
        var isFirst = index == 0 || (words[index - 1].Part == Punctuation && words[index - 1].Symbol is not (',' or '-' or ')'));
        if (_word.IsCapitalized && !isTitleCase && !isFirst && !IsUpperFunctionWord(entry))
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

    private static bool IsUpperFunctionWord(WordEntry entry) => entry.Can(WordClasses.Closed) && !entry.Can(WordClasses.Number);

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
                : entry.Can(WordClasses.Possessive) ? Possessive
                : entry.Can(WordClasses.Number) ? Number
                : entry.Can(WordClasses.Determiner) ? (StandsAlone() ? Pronoun : Determiner)
                : entry.Can(WordClasses.Preposition) && !IsParticle(entry) ? Preposition
                : entry.Can(WordClasses.Pronoun) && !entry.Can(WordClasses.Adverb) ? Pronoun
                : entry.Can(WordClasses.Adverb) ? Adverb
                : Pronoun);
        }
    }

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
        if (before is Noun or ProperNoun or Pronoun && (next.Can(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Verb) && !next.Can(WordClasses.Possessive)))
        {
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

    // "This comes after", "that also led to": nothing follows that could be its noun.
    private bool StandsAlone() => _around.Next() is var next && index + 1 < words.Length && words[index + 1].Part == Other && !words[index + 1].IsCapitalized
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
            Set(HasVerbAhead() ? Subordinator : Preposition);
        }
        else
        {
            Set(entry.Can(WordClasses.Adverb) && !HasVerbAhead() ? Adverb : Subordinator);
        }
    }

    // "after Russia proposed", not "after the talks": a verb that can be finite comes before any comma or preposition but "of".
    private bool HasVerbAhead()
    {
        var sawNominal = false;
        for (var i = index + 1; i < words.Length && i < index + 14; i++)
        {
            if (words[i].Part is Punctuation && words[i].Symbol is ',' or '.' or ';' or ':' or ')')
            {
                return false;
            }

            var entry = words[i].Entry;
            if (sawNominal && (entry.Can(WordClasses.Modal | WordClasses.Auxiliary) || ((entry.Forms & VerbForm.Past) != 0 && entry.Can(WordClasses.VerbFirst) && !IsNounPhraseAhead(i))))
            {
                return true;
            }

            var isPresent = sawNominal && (entry.Forms & VerbForm.Present) != 0 && words[i].Unit < 0;
            if (isPresent && (entry.Can(WordClasses.VerbFirst) || (words[i - 1].Part == Adjunct && i + 1 < words.Length && words[i + 1].Part == ProperNoun | words[i + 1].Entry.Can(WordClasses.Determiner | WordClasses.Possessive))))
            {
                return true;
            }

            if (sawNominal && entry.Can(WordClasses.Subordinator | WordClasses.Relative) && words[i].Unit < 0)
            {
                return false;
            }

            if (entry.Can(WordClasses.Preposition) && !entry.Can(WordClasses.Adverb) && sawNominal && !(words[i].End - words[i].Start == 2 && i < index + 8))
            {
                return false;
            }

            sawNominal |= words[i].Part is ProperNoun or Adjunct || entry.Can(WordClasses.Noun | WordClasses.Pronoun) || words[i].IsCapitalized;
        }

        return false;
    }

    // "the proposed plan": the participle stands before a noun and after a determiner.
    private bool IsNounPhraseAhead(int i) => words[i - 1].Entry.Can(WordClasses.Determiner | WordClasses.Possessive);

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

        if (entry.Can(WordClasses.Adjective) && entry.Can(WordClasses.Adverb) && index > 0 && words[index - 1].IsNominal && (_around.Next().Forms & VerbForm.Past) != 0)
        {
            // "the two first spoke": after a subject and before what can be its verb.
            Set(Adverb);
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
