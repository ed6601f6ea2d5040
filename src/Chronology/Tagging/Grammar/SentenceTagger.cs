using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Runs the stages of a language's rules over one sentence after the other.</summary>
/// <remarks>For one thread at a time; what it has learned of the language serves all documents that it enters.</remarks>
internal sealed class SentenceTagger(RuleSet rules)
{
    private readonly SymbolSequence _tokens = new();
    private readonly SymbolSequence _items = new();
    private readonly StageRunner _runner = new(rules);
    private readonly TenseFinder _tenses = new(rules);
    private readonly Row<FoundExpression> _found = new();
    private DocumentText _document = null!;

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
        if (!_tokens.Read(rules.Classes, _document.Text, _document.TokensOf(sentence), sentence.FirstToken))
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
        for (var i = 0; i < _found.Count; i++)
        {
            var found = _found[i];
            var span = new TextSpan(_document.Tokens[found.FirstToken].Start, _document.Tokens[found.EndToken - 1].End);
            var isJoined = i > 0 && _found[i - 1].EndToken == found.FirstToken - 1 && _tenses.IsJoining(found.FirstToken - 1);
            var tense = isJoined ? expressions[^1].Tense : _tenses.Find(_tokens, index, found.FirstToken, found.EndToken);
            expressions.Add(new TemporalExpression(span, index, found.Value, found.Rule)
            {
                Tense = tense,
                IsVerbNext = tense == VerbTense.Past && _tenses.IsVerbNext(found.FirstToken),
                IsFutureOwn = tense == VerbTense.Future && _tenses.IsFutureOwn(found.FirstToken, found.EndToken),
            });
        }
    }

    /// <summary>Later stages look at expressions; where no rule of theirs matches, as in most sentences, one look is enough for all.</summary>
    private void RunLaterStages()
    {
        _items.Read(rules.Classes, _tokens, _found, rules.LaterLead);
        if (!_runner.MatchesLater(_items))
        {
            return;
        }

        _items.Locate(_tokens, _found);
        for (var stage = 2; stage <= RuleSet.StageCount && _found.Count > 0; stage++)
        {
            if (_runner.Run(stage, _items, _found))
            {
                _items.Read(rules.Classes, _tokens, _found, rules.LaterLead);
                _items.Locate(_tokens, _found);
            }
        }
    }
}
