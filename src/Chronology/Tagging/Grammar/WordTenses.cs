using System.Runtime.CompilerServices;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Tells of each word of a sentence which tense it shows, alone and with its neighbours.</summary>
internal sealed class WordTenses(RuleSet rules)
{
    /// <summary>Tokens between an auxiliary and its verb, and one.</summary>
    public const int AuxiliaryReach = 3;
    private const int InfinitiveReach = 4;

    private DocumentText _document = null!;
    private SymbolSequence _tokens = null!;
    private Sentence _sentence;

    /// <summary>For each token of the sentence what <see cref="At"/> said, plus one; 0 before it was asked.</summary>
    private byte[] _said = [];

    /// <summary>The sentence whose words are asked about next.</summary>
    public void Enter(DocumentText document, SymbolSequence tokens, Sentence sentence)
    {
        (_document, _tokens, _sentence) = (document, tokens, sentence);
        var count = sentence.EndToken - sentence.FirstToken;
        _said = _said.Length < count ? new byte[count * 2] : _said;
        _said.AsSpan(0, count).Clear();
    }

    /// <summary>Words that turned out to name a time are no verbs of the past: "Sat 25 Oct". Half open.</summary>
    public void Leave(int firstToken, int endToken)
    {
        for (var i = firstToken; i < endToken; i++)
        {
            if (At(i) == VerbTense.Past)
            {
                _said[i - _sentence.FirstToken] = (byte)VerbTense.Unknown + 1;
            }
        }
    }

    /// <summary>The tense of a verb; unknown for any other word.</summary>
    public VerbTense AtVerb(int index) => At(index) is var tense && tense != VerbTense.Unknown && IsNoun(index) ? VerbTense.Unknown : tense;

    /// <summary>"the plan", "its hope": behind a determiner a word is no verb; nor is "vote" in "a 60-40 vote".</summary>
    public bool IsNoun(int index) => Follows(index, rules.Tenses.Determiner, 1) || (index > _sentence.FirstToken && _document.Tokens[index - 1].Kind == TokenKind.Number && Passes(index, rules.Tenses.Scheduled));

    /// <summary>True when one of the tokens just before passes the test.</summary>
    public bool Follows(int index, ulong test, int reach)
    {
        for (var i = index - 1; i >= Math.Max(_sentence.FirstToken, index - reach); i--)
        {
            if (Passes(i, test))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWord(int index, Func<char, bool> first) => _document.Tokens[index].Kind == TokenKind.Word && first(_document.Text[_document.Tokens[index].Start]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Passes(int index, ulong test) => (Bits(index) & test) != 0;

    private VerbTense At(int index)
    {
        ref var said = ref _said[index - _sentence.FirstToken];
        if (said == 0)
        {
            said = (byte)(Read(index) + 1);
        }

        return (VerbTense)(said - 1);
    }

    private VerbTense Read(int index)
    {
        var token = _document.Tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            return VerbTense.Unknown;
        }

        var isPast = HasPastEnding(_document.Text.AsSpan(token.Start, token.End - token.Start));
        if (!isPast && !Passes(index, rules.Tenses.Telling))
        {
            return VerbTense.Unknown;
        }

        if (Passes(index, rules.Tenses.Obliged))
        {
            var verb = index + 1 < _sentence.EndToken && Passes(index + 1, rules.Tenses.Adverb) ? index + 2 : index + 1;
            return verb < _sentence.EndToken && Passes(verb, rules.Tenses.Perfect) ? VerbTense.Past : VerbTense.Future;
        }

        if (Passes(index, rules.Tenses.Future))
        {
            return Follows(index, rules.Tenses.Pluperfect, AuxiliaryReach) ? VerbTense.Past
                : Follows(index, rules.Tenses.AsBefore, 2) || IsCause(index) ? VerbTense.Unknown : VerbTense.Future;
        }

        if (isPast || Passes(index, rules.Tenses.Past))
        {
            return IsAttribute(index) ? VerbTense.Unknown
                : LooksAhead(index) ? VerbTense.Future
                : Follows(index, rules.Tenses.Copula, 1) ? VerbTense.Present : VerbTense.Past;
        }

        return (IsScheduled(index) && !IsInfinitiveForm(index) && !IsBehindPast(index)) || IsArranged(index) ? VerbTense.Future
            : !Passes(index, rules.Tenses.Present) ? VerbTense.Unknown
            : FollowsPlan(index) ? VerbTense.Future : VerbTense.Present;
    }

    /// <summary>"opens on Friday", "runs from Thursday", "Rovers visit Denby on Tuesday".</summary>
    private bool IsScheduled(int index) =>
        Passes(index, rules.Tenses.Scheduled)
        || (Passes(index, rules.Tenses.Lasting) && index + 1 < _sentence.EndToken && Passes(index + 1, rules.Tenses.Span))
        || (Passes(index, rules.Tenses.PluralVerb) && index > _sentence.FirstToken && EndsAsPlural(_document.Tokens[index - 1]));

    /// <summary>"Rovers", not the "'s" of a name.</summary>
    private bool EndsAsPlural(Token word) =>
        word.Kind == TokenKind.Word && word.End - word.Start > 3 && EndsIn(rules.Tenses.PluralEndings, _document.Text.AsSpan(word.Start, word.End - word.Start));

    /// <summary>"we are meeting", "she has an exam", "let's meet".</summary>
    private bool IsArranged(int index) =>
        Passes(index, rules.Tenses.Arranged) ? Follows(index, rules.Tenses.Progressive, 1)
        : index + 1 < _sentence.EndToken && ((Passes(index, rules.Tenses.Having) && Passes(index + 1, rules.Tenses.Indefinite)) || (Passes(index, rules.Tenses.Let) && Passes(index + 1, rules.Tenses.Us)));

    /// <summary>"will be held", "to be paid": what stands before the participle looks ahead; "had to be paid" looks back.</summary>
    private bool LooksAhead(int verb) => FollowsPlan(verb) || (Follows(verb, rules.Tenses.Be, 1) && Follows(verb - 1, rules.Tenses.Infinitive, 1) && !Follows(verb - 2, rules.Tenses.Pluperfect, 1));

    /// <summary>A word about the future just before, with no comma between: "As expected, it reported" is no plan.</summary>
    private bool FollowsPlan(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(_sentence.FirstToken, verb - AuxiliaryReach) && _document.Tokens[i].Kind != TokenKind.Symbol; i--)
        {
            if (Passes(i, rules.Tenses.Future) && !Follows(i, rules.Tenses.AsBefore, 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"due to its loss": a cause, no plan.</summary>
    private bool IsCause(int index) =>
        index + 2 < _sentence.EndToken && Passes(index + 1, rules.Tenses.Infinitive) && Passes(index + 2, rules.Tenses.NoInfinitive) && !Passes(index + 2, rules.Tenses.Be);

    /// <summary>"was open Monday", "did not meet Monday": the auxiliary is past.</summary>
    private bool IsBehindPast(int index) => Follows(index, rules.Tenses.Past, 1) || (Follows(index, rules.Tenses.Adverb, 1) && Follows(index - 1, rules.Tenses.Past, 1));

    /// <summary>"a still unspecified date": behind a determiner and an adverb a participle is no verb.</summary>
    private bool IsAttribute(int index) => Follows(index, rules.Tenses.Adverb, 1) && Follows(index - 1, rules.Tenses.Determiner, 1);

    /// <summary>"to open", "did not open", "let it open": no present tells a plan behind an auxiliary.</summary>
    private bool IsInfinitiveForm(int index) =>
        Follows(index, rules.Tenses.Infinitive, 1) || Follows(index, rules.Tenses.Future, InfinitiveReach) || Follows(index, rules.Tenses.Bare, InfinitiveReach);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Bits(int index) => rules.Tenses.Passed(rules.Classes, _tokens.Symbol(index - _sentence.FirstToken + 1) >> 1);

    private bool HasPastEnding(ReadOnlySpan<char> word) => word.Length >= 5 && char.IsLower(word[0]) && EndsIn(rules.Tenses.PastEndings, word);

    private static bool EndsIn(string[] endings, ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
