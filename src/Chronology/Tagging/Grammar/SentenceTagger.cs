using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Runs the stages of a language's rules over one sentence after the other.</summary>
internal sealed class SentenceTagger
{
    private readonly RuleSet _rules;
    private readonly DocumentText _document;
    private readonly SymbolSequence _items = new();
    private readonly StageRunner _runner;
    private readonly TenseFinder _tenses;
    private List<FoundExpression> _found = [];
    private int[] _classes = new int[256];

    public SentenceTagger(RuleSet rules, DocumentText document)
    {
        _rules = rules;
        _document = document;
        _runner = new StageRunner(rules, document);
        _tenses = new TenseFinder(rules, document);
    }

    public void Tag(int index, ImmutableArray<TemporalExpression>.Builder expressions)
    {
        var sentence = _document.Sentences[index];
        _found.Clear();
        ReadTokens(sentence);
        _found = _runner.Run(1, _items, _found);
        for (var stage = 2; stage <= RuleSet.StageCount && _found.Count > 0; stage++)
        {
            ReadExpressions(sentence);
            _found = _runner.Run(stage, _items, _found);
        }

        foreach (var found in _found)
        {
            var span = new TextSpan(_document.Tokens[found.FirstToken].Start, _document.Tokens[found.EndToken - 1].End);
            expressions.Add(new TemporalExpression(span, index, found.Value, found.Rule) { Tense = _tenses.Find(_classes, sentence, found.FirstToken, found.EndToken) });
        }
    }

    private void ReadTokens(Sentence sentence)
    {
        _items.Clear();
        if (_classes.Length < sentence.EndToken - sentence.FirstToken)
        {
            _classes = new int[(sentence.EndToken - sentence.FirstToken) * 2];
        }

        _items.Add(_rules.Classes.Start, false, sentence.FirstToken, -1);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var tokenClass = _rules.Classes.Of(_document.Text, _document.Tokens[i]);
            _classes[i - sentence.FirstToken] = tokenClass;
            _items.Add(tokenClass, IsGlued(sentence, i), i, -1);
        }

        _items.Add(_rules.Classes.End, false, sentence.EndToken, -1);
    }

    private void ReadExpressions(Sentence sentence)
    {
        _items.Clear();
        _items.Add(_rules.Classes.Start, false, sentence.FirstToken, -1);
        var next = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (next < _found.Count && _found[next].FirstToken == i)
            {
                _items.Add(_rules.Classes.OfKind(ExpressionKinds.Of(_found[next].Value)), IsGlued(sentence, i), i, next);
                i = _found[next].EndToken - 1;
                next++;
            }
            else
            {
                _items.Add(_classes[i - sentence.FirstToken], IsGlued(sentence, i), i, -1);
            }
        }

        _items.Add(_rules.Classes.End, false, sentence.EndToken, -1);
    }

    private bool IsGlued(Sentence sentence, int token) => token > sentence.FirstToken && _document.Tokens[token - 1].End == _document.Tokens[token].Start;
}
