using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Finds the tense of the verb that an expression goes with: the nearest verb of its clause, those before it first.</summary>
internal sealed class TenseFinder(RuleSet rules, DocumentText document)
{
    private const int Reach = 24;

    public VerbTense Find(Sentence sentence, int firstToken, int endToken)
    {
        if (IsHeadlineInfinitive(sentence, firstToken))
        {
            return VerbTense.Future;
        }

        var before = Scan(firstToken - 1, Math.Max(sentence.FirstToken, firstToken - Reach), -1);
        if (before != VerbTense.Unknown)
        {
            return before;
        }

        return Scan(endToken, Math.Min(sentence.EndToken - 1, endToken + Reach), 1);
    }

    /// <summary>"Mayor To Open Bridge On May 5": a headline's infinitive is its future.</summary>
    private bool IsHeadlineInfinitive(Sentence sentence, int firstToken)
    {
        if (sentence.Kind is not (SentenceKind.Heading or SentenceKind.Teaser))
        {
            return false;
        }

        for (var i = firstToken - 1; i > sentence.FirstToken; i--)
        {
            var token = document.Tokens[i];
            if (document.Text.AsSpan(token.Start, token.End - token.Start).Equals("to", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private VerbTense Scan(int from, int to, int step)
    {
        for (var i = from; step > 0 ? i <= to : i >= to; i += step)
        {
            var tense = IsNoun(i) ? VerbTense.Unknown : IsInfinitive(i, to, from) ? VerbTense.Future : TenseOf(document.Tokens[i]);
            if (tense is VerbTense.Past or VerbTense.Future)
            {
                return tense == VerbTense.Past && IsFutureInPast(i) ? VerbTense.Future : tense;
            }

            if (tense == VerbTense.Present)
            {
                return tense;
            }
        }

        return VerbTense.Unknown;
    }

    /// <summary>"the plan", "its hope": behind a determiner a word is no verb.</summary>
    private bool IsNoun(int token)
    {
        if (token == 0)
        {
            return false;
        }

        var before = document.Tokens[token - 1];
        return before.Kind == TokenKind.Word && Passes(before, rules.Tenses.Determiner);
    }

    /// <summary>"is expected", "are scheduled": the participle's auxiliary is of the present and it looks ahead.</summary>
    private bool IsFutureInPast(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 3); i--)
        {
            var token = document.Tokens[i];
            if (token.Kind == TokenKind.Word && Passes(token, rules.Tenses.Future))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"to resume trading Tuesday"; not "to the", not "to Paris", not "to 5".</summary>
    private bool IsInfinitive(int index, int from, int to)
    {
        if (rules.Tenses.Infinitive < 0 || from > to || index + 1 > to || index == 0 || !Passes(document.Tokens[index], rules.Tenses.Infinitive) || !Passes(document.Tokens[index - 1], rules.Tenses.Governor))
        {
            return false;
        }

        var next = document.Tokens[index + 1];
        return next.Kind == TokenKind.Word && char.IsLower(document.Text[next.Start]) && !Passes(next, rules.Tenses.NoInfinitive);
    }

    private VerbTense TenseOf(Token token)
    {
        if (token.Kind != TokenKind.Word)
        {
            return VerbTense.Unknown;
        }

        if (Passes(token, rules.Tenses.Future))
        {
            return VerbTense.Future;
        }

        if (Passes(token, rules.Tenses.Past) || HasPastEnding(document.Text.AsSpan(token.Start, token.End - token.Start)))
        {
            return VerbTense.Past;
        }

        return Passes(token, rules.Tenses.Present) ? VerbTense.Present : VerbTense.Unknown;
    }

    private bool Passes(Token token, int test) => test >= 0 && token.Kind == TokenKind.Word && rules.Classes.Passes(rules.Classes.Of(document.Text, token), test);

    private bool HasPastEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || !char.IsLower(word[0]))
        {
            return false;
        }

        foreach (var ending in rules.Tenses.PastEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
