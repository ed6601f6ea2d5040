using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>What the verb beside an expression says but for its tense, in the sentence that <see cref="WordTenses"/> has entered.</summary>
internal sealed class VerbBeside(RuleSet rules, WordTenses words)
{
    private const int Reach = 24;
    private const int NameReach = 6;
    private const int SayingReach = 7;

    private DocumentText _document = null!;
    private Sentence _sentence;

    /// <summary>The sentence whose expressions are asked about next.</summary>
    public void Enter(DocumentText document, Sentence sentence) => (_document, _sentence) = (document, sentence);

    /// <summary>Whether a word joins two times that share their verb: "open on Saturday and Sunday".</summary>
    public bool IsJoining(int token) => words.Passes(token, rules.Tenses.Joining);

    /// <summary>Whether a verb of the past stands just before an expression, or names alone between: "died May 5", "was sold to Ann Cole in May", not "said May sales".</summary>
    public bool IsVerbNext(int firstToken)
    {
        var verb = firstToken - 1;
        var isDated = verb > _sentence.FirstToken && words.Passes(verb, rules.Tenses.Dating);
        verb -= isDated ? 1 : 0;
        var last = verb;
        while (verb > _sentence.FirstToken && last - verb < NameReach && (words.IsWord(verb, char.IsUpper) || (verb < last && words.Passes(verb, rules.Tenses.ToName))))
        {
            verb--;
        }

        var isPlain = isDated && verb == last;
        return verb >= _sentence.FirstToken && words.AtVerb(verb) == VerbTense.Past && (isPlain || !words.Passes(verb, rules.Tenses.Saying));
    }

    /// <summary>Whether a future is the writer's own: "will open", "is to open"; not "would open", "planned for May".</summary>
    public bool IsFutureOwn(int firstToken, int endToken)
    {
        for (var i = Math.Max(_sentence.FirstToken, firstToken - Reach); i < Math.Min(_sentence.EndToken, endToken + Reach); i++)
        {
            if (words.Passes(i, i < firstToken ? rules.Tenses.Own | rules.Tenses.Copula : rules.Tenses.Own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the expression tells when something was said, not when it happened: "said on Wednesday", "told reporters late on Monday"; not "said Monday's storm".</summary>
    public bool IsSayingDay(int firstToken, int endToken)
    {
        if (endToken < _sentence.EndToken && words.Passes(endToken, rules.Tenses.Us))
        {
            return false;
        }

        for (var i = firstToken - 1; i >= Math.Max(_sentence.FirstToken, firstToken - SayingReach); i--)
        {
            if (words.Passes(i, rules.Tenses.Reporting))
            {
                return true;
            }

            if (!words.Passes(i, rules.Tenses.Addressee))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the verb before an expression looks back from another past: "had been switched off on 29 October".</summary>
    public bool IsPluperfect(int firstToken)
    {
        for (var i = firstToken - 1; i >= Math.Max(_sentence.FirstToken, firstToken - Reach) && _document.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (words.AtVerb(i) == VerbTense.Past)
            {
                return words.Passes(i, rules.Tenses.Pluperfect) || words.Follows(i, rules.Tenses.Pluperfect, WordTenses.AuxiliaryReach);
            }
        }

        return false;
    }
}
