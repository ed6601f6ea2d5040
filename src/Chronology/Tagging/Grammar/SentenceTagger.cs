using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Runs the stages of a language's rules over one sentence after the other.</summary>
/// <remarks>For one thread at a time; what it has learned of the language serves all documents that it enters.</remarks>
internal sealed class SentenceTagger
{
    private readonly RuleSet _rules;
    private readonly SymbolSequence _tokens = new();
    private readonly SymbolSequence _items = new();
    private readonly StageRunner _runner;
    private readonly TenseFinder _tenses;
    private readonly VerbBeside _verbs;
    private readonly Row<FoundExpression> _found = new();
    private DocumentText _document = null!;

    public SentenceTagger(RuleSet rules)
    {
        var words = new WordTenses(rules);
        (_rules, _runner, _tenses, _verbs) = (rules, new StageRunner(rules), new TenseFinder(rules, words), new VerbBeside(rules, words));
    }

    /// <summary>The document whose sentences come next.</summary>
    public void Enter(DocumentText document)
    {
        _document = document;
        _runner.Enter(document);
        _tenses.Enter(document);
    }

    public void Tag(int index, ImmutableArray<TemporalExpression>.Builder expressions)
    {
        var sentence = _document.SentencesOfAnyKind[index];
        if (!_tokens.Read(_rules.Classes, _document.Text, _document.TokensOf(sentence), sentence.FirstToken))
        {
            return;
        }

        _found.Clear();
        _runner.Run(1, _tokens, _found);
        if (_found.Count == 0)
        {
            return;
        }

        RunLaterStages();
        _verbs.Enter(_document, sentence);
        for (var i = 0; i < _found.Count; i++)
        {
            var found = _found[i];
            var tense = _tenses.Find(_tokens, index, found.FirstToken, found.EndToken);
            var isJoined = i > 0 && _found[i - 1].EndToken == found.FirstToken - 1 && _verbs.IsJoining(found.FirstToken - 1);
            expressions.Add(Expression(found, index, isJoined ? expressions[^1].Tense : tense));
        }
    }

    private TemporalExpression Expression(FoundExpression found, int sentence, VerbTense tense)
    {
        var span = new TextSpan(_document.Tokens[found.FirstToken].Start, _document.Tokens[found.EndToken - 1].End);
        var isPast = tense == VerbTense.Past;
        return new TemporalExpression(span, sentence, found.Value, found.Rule)
        {
            Tense = tense,
            IsVerbNext = isPast && _verbs.IsVerbNext(found.FirstToken),
            IsFutureOwn = tense == VerbTense.Future && _verbs.IsFutureOwn(found.FirstToken, found.EndToken),
            IsSayingDay = isPast && _verbs.IsSayingDay(found.FirstToken, found.EndToken),
            IsPluperfect = isPast && found.Value.Need == TemporalNeed.Year && _verbs.IsPluperfect(found.FirstToken),
        };
    }

    /// <summary>Later stages look at expressions; where no rule of theirs matches, as in most sentences, one look is enough for all.</summary>
    private void RunLaterStages()
    {
        _items.Read(_rules.Classes, _tokens, _found, _rules.LaterLead);
        if (!_runner.MatchesLater(_items))
        {
            return;
        }

        _items.Locate(_tokens, _found);
        for (var stage = 2; stage <= RuleSet.StageCount && _found.Count > 0; stage++)
        {
            if (_runner.Run(stage, _items, _found))
            {
                _items.Read(_rules.Classes, _tokens, _found, _rules.LaterLead);
                _items.Locate(_tokens, _found);
            }
        }
    }
}
