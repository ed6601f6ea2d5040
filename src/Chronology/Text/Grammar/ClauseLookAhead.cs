using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>What stands on the right of a word, as far as finding clauses asks; every look is bounded.</summary>
internal readonly struct ClauseLookAhead(GrammarWord[] words)
{
    private const int LookAhead = 16;
    private const int SentenceAhead = 60;

    // "said on Monday it would": the date belongs to the saying.
    public int SkipDate(int i)
    {
        var k = i;
        while (k < words.Length && k < i + 3 && words[k].Part is Preposition or Adverb)
        {
            k++;
        }

        return k < words.Length && words[k].Part == Adjunct ? k + 1 : i;
    }

    /// <summary>"and in 2002 the mayor resigned": the words behind a date that opens a clause, where a subject follows at once.</summary>
    public int SkipFrontedDate(int i)
    {
        var next = i < words.Length && words[i].Part is Adjunct ? i + 1 : i + 1 < words.Length && words[i].Part == Preposition && words[i + 1].Part == Adjunct ? i + 2 : i;
        next += next > i && next < words.Length && words[next].Symbol == ',' ? 1 : 0;
        return next > i && next < words.Length && words[next].Part is Determiner or Possessive or Noun or ProperNoun or Pronoun or Adjective or Number ? next : i;
    }

    /// <summary>"The pallets you sent on Monday arrived": a relative clause without its pronoun, between a noun and the verb of that noun.</summary>
    public bool OpensContact(int i, Predicate<string> isReporting) =>
        i > 0 && words[i - 1].Part == Noun && i + 1 < words.Length && words[i].NounLemma is "you" or "we" or "he" or "she" or "they" or "i" or "I"
        && words[i + 1].IsFinite && words[i + 1].Part == Verb && !isReporting(words[i + 1].VerbLemma) && HasOwnFinite(i + 2, isReporting);

    /// <summary>"was begun in 1979 and given to the town": a participle that can be nothing else goes on with the auxiliary before.</summary>
    public bool SharesAuxiliary(Clause clause, int next) =>
        next + 1 < words.Length && words[next] is { Part: Verb, Form: VerbForm.Participle, IsReduced: false } && clause.HasVerb && clause.Head > clause.VerbStart && words[clause.VerbStart].Part is Auxiliary or Modal
        && words[clause.Head] is { Part: Verb, Form: VerbForm.Participle } && words[next + 1].Part is Preposition or To or Adjunct or Determiner or Possessive or ProperNoun;

    /// <summary>"told me the pallets had left", "told reporters the deal was dead": whom it is told is no part of what is told.</summary>
    public int SkipListener(Clause clause, int start, int verb)
    {
        if (!VerbLists.Instance.IsTelling(words[clause.Head].VerbLemma) || start >= verb || start < clause.VerbEnd || !words[start].IsNominal)
        {
            return start;
        }

        for (var k = start + 1; k < verb && k < start + LookAhead && words[k - 1].IsNominal; k++)
        {
            if (SkipDate(k) is var past && past > k && past < verb)
            {
                // "told reporters on Monday a gang had"
                return past;
            }

            if (words[k].Part is Determiner or Possessive or Pronoun || (words[start].Part == Pronoun && words[k].IsNominal))
            {
                return words[k].Symbol is '\'' or '\u2019' || HeadsPossessive(k) ? start : k;
            }
        }

        return start;
    }

    // "the mayor 's": what follows is owned by the listener.
    private bool HeadsPossessive(int k) => words[k].Part == Possessive && words[k].Entry.Classes == WordClasses.None;

    /// <summary>"collapsed on Monday, resumed on Friday and ended": verbs of one subject in a row, of which "and" brings the last.</summary>
    public bool OpensSeries(Clause clause, int next, Predicate<string> isReporting)
    {
        if (!words[next].IsFinite || words[next].Part != Verb || !clause.HasVerb || (words[clause.Head].Form != words[next].Form && !(words[clause.VerbStart].Part == Auxiliary && (words[clause.VerbStart].Form & words[next].Form & VerbForm.Past) != 0)) || isReporting(words[next].VerbLemma))
        {
            return false;
        }

        for (var k = next + 1; k < words.Length && k < next + LookAhead; k++)
        {
            if (words[k].Part == Coordinator)
            {
                return IsFiniteAhead(k + 1);
            }

            if (words[k].IsFinite && words[k - 1].Symbol != ',')
            {
                return false;
            }
        }

        return false;
    }

    public bool IsGoing(int k) => k >= 0 && words[k].Part == Verb && words[k].VerbLemma == "go" && words[k].Form == VerbForm.Gerund;

    public bool VerbFollows(int k)
    {
        for (var next = k + 1; next < words.Length && next <= k + 2; next++)
        {
            if (words[next].Part is Verb or Auxiliary)
            {
                return !words[next].IsReduced;
            }

            if (words[next].Part is not (Adverb or Negation or To))
            {
                return false;
            }
        }

        return false;
    }

    public int SkipQuote(int i) => i < words.Length && words[i].Symbol is '"' or '\u201C' or '\u201D' or '\'' or '\u2019' ? i + 1 : i;

    // A gerund that follows its noun without a comma: "an exchange occurring in October".
    public bool IsLooseGerund(int i) =>
        words[i].Form == VerbForm.Gerund && (i == 0 ? OpensBeforeComma() : IsLooseAfter(i));

    // "Speaking in Denby, the mayor said": a clause of its own comes after the comma.
    private bool OpensBeforeComma()
    {
        for (var k = 1; k < words.Length && k < SentenceAhead; k++)
        {
            if (words[k].Symbol == ',' && FiniteAfterSubject(k + 1) >= 0)
            {
                return true;
            }

            if (words[k].IsFinite || words[k].Symbol is ';' or ':')
            {
                return false;
            }
        }

        return false;
    }

    private bool IsLooseAfter(int i) =>
        (words[i - 1].Part is Noun or ProperNoun or Adjunct || words[i - 1].Symbol == ',' || OpensTime(i - 1));

    // "After winning the cup, the team": the gerund is no verb of the clause to come.
    public bool OpensTime(int i) => words[i].Part is Preposition or Subordinator && words[i].NounLemma is "after" or "before" or "since" or "while" or "when" or "by" or "without" or "despite" or "upon";

    public bool IsGerundAhead(int i) => words[i].Part == Verb && words[i].Form is VerbForm.Gerund or VerbForm.Participle;

    public bool IsFiniteAhead(int i)
    {
        for (var k = i; k < words.Length && k < i + 3; k++)
        {
            if (words[k].IsFinite)
            {
                return true;
            }

            if (words[k].Part is not (Adverb or Adjunct))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a finite verb comes that no subordinator or relative on the way claims; a reporting verb behind a comma is an attribution.</summary>
    public bool HasOwnFinite(int i, Predicate<string> isReporting)
    {
        var claimed = 0;
        var hasComma = false;
        for (var k = i; k < words.Length && k < i + SentenceAhead && words[k].Symbol is not (';' or ':'); k++)
        {
            hasComma |= words[k].Symbol == ',';
            if (words[k].Part is Subordinator or Relative)
            {
                claimed++;
            }
            else if (words[k].IsFinite)
            {
                if (claimed == 0 && !(hasComma && isReporting(words[k].VerbLemma)))
                {
                    return true;
                }

                claimed -= claimed > 0 ? 1 : 0;
            }
        }

        return false;
    }

    public int RelativeAt(int i) => words[i].Part == Relative ? i : i + 1 < words.Length && words[i].Part == Preposition && words[i + 1].Part == Relative ? i + 1 : -1;

    // Where a noun phrase starts here and a finite verb follows it before the next comma, the verb's index; else -1.
    public int FiniteAfterSubject(int i)
    {
        var sawNominal = false;
        for (var k = i; k < words.Length && k < i + LookAhead; k++)
        {
            var word = words[k];
            if (word.Symbol == ',' && sawNominal && k + 3 < words.Length && words[k + 1].Part == Number && words[k + 2].Symbol == ',')
            {
                // "Ann Cole, 45, said"
                k += 2;
                continue;
            }

            if (word.IsFinite)
            {
                // "in Chad and Niger and called on": the verb has a subject of its own further back.
                return sawNominal && words[k - 1].Part != Coordinator ? k : -1;
            }

            if (word.Part is Subordinator or Relative || word.Symbol is ',' or ';' or ':' || (word.Part is Preposition && !sawNominal))
            {
                return -1;
            }

            sawNominal |= word.IsNominal || word.Part == Number;
        }

        return -1;
    }

    /// <summary>“...,” the clerk, Paul Reed, told: the verb of who spoke, also past what he is between commas; -1 where none follows.</summary>
    public int SayingAfterSpeaker(int i, Predicate<string> isReporting)
    {
        var commas = 0;
        for (var k = i; k < words.Length && k < i + LookAhead; k++)
        {
            if (words[k].IsFinite)
            {
                return commas is 0 or 2 && k > i && isReporting(words[k].VerbLemma) ? k : -1;
            }

            commas += words[k].Symbol == ',' ? 1 : 0;
            if (commas > 2 || words[k].Part is Subordinator or Relative || words[k].Symbol is '"' or '\u201C' or ';' or ':')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"..., said Ann Cole": behind a comma or a closing mark the verb of saying with who says it, and no other verb.</summary>
    public bool OpensInverted(int i, Predicate<string> isReporting)
    {
        if (i < 3 || i + 1 >= words.Length || words[i] is not { Part: Verb, Form: VerbForm.Past } || !(words[i - 1].Symbol == ',' || (words[i - 1].Symbol is '"' or '\u201D' && words[i - 2].Symbol is ',' or '?' or '!'))
            || words[i + 1].Part is not (ProperNoun or Determiner or Possessive) || (words[i - 1].Symbol == ',' && EndsApposition(i - 1)) || !isReporting(words[i].VerbLemma) || VerbLists.Instance.IsTelling(words[i].VerbLemma))
        {
            return false;
        }

        return !HasOwnFinite(i + 1, isReporting);
    }

    // "the mayor, Ann Cole, announced": the comma closes what another opened, with no verb between them.
    private bool EndsApposition(int comma)
    {
        for (var k = comma - 1; k > 0 && k > comma - LookAhead && !words[k].IsFinite; k--)
        {
            if (words[k].Symbol == ',')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"PORTO, May 18 -": names and dates only stand before.</summary>
    public bool IsDatelineBefore(int i)
    {
        if (i > LookAhead)
        {
            return false;
        }

        for (var k = 0; k < i; k++)
        {
            if (!words[k].IsCapitalized && words[k].Part is not (ProperNoun or Adjunct or Number or Punctuation))
            {
                return false;
            }
        }

        return words[0].Part is not (Determiner or Possessive or Pronoun);
    }
}
