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
    private readonly Row<FoundExpression> _found = new();
    private int[] _classes = [];

    public SentenceTagger(RuleSet rules, DocumentText document)
    {
        _rules = rules;
        _document = document;
        _runner = new StageRunner(rules, document);
        _tenses = new TenseFinder(rules, document);
    }

    public void Tag(int index, ImmutableArray<TemporalExpression>.Builder expressions)
    {
        var sentence = _document.SentencesOfAnyKind[index];
        if (!ReadClasses(sentence))
        {
            return;
        }

        _found.Clear();
        ReadTokens(sentence);
        _runner.Run(1, _items, _found);
        if (_found.Count > 0)
        {
            RunLaterStages(sentence);
        }

        foreach (var found in _found.Items)
        {
            var span = new TextSpan(_document.Tokens[found.FirstToken].Start, _document.Tokens[found.EndToken - 1].End);
            expressions.Add(new TemporalExpression(span, index, found.Value, found.Rule) { Tense = _tenses.Find(_classes, index, found.FirstToken, found.EndToken) });
        }
    }

    /// <summary>Later stages look at expressions; where no rule of theirs matches, as in most sentences, one look is enough for all.</summary>
    private void RunLaterStages(Sentence sentence)
    {
        ReadExpressions(sentence);
        if (!_runner.MatchesLater(_items))
        {
            return;
        }

        for (var stage = 2; stage <= RuleSet.StageCount && _found.Count > 0; stage++)
        {
            if (_runner.Run(stage, _items, _found))
            {
                ReadExpressions(sentence);
            }
        }
    }

    /// <summary>Classes the tokens of a sentence; false when it holds no trigger, so that no rule can find anything in it.</summary>
    private bool ReadClasses(Sentence sentence)
    {
        var tokens = _document.TokensOf(sentence);
        if (_classes.Length < tokens.Length)
        {
            _classes = new int[tokens.Length * 2];
        }

        return _rules.Classes.Read(_document.Text, tokens, _classes);
    }

    private void ReadTokens(Sentence sentence)
    {
        var tokens = _document.TokensOf(sentence);
        _items.Clear(tokens.Length + 2);
        _items.Add(_rules.Classes.Start, false, sentence.FirstToken, -1);
        var end = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            _items.Add(_classes[i], tokens[i].Start == end, sentence.FirstToken + i, -1);
            end = tokens[i].End;
        }

        _items.Add(_rules.Classes.End, false, sentence.EndToken, -1);
    }

    private void ReadExpressions(Sentence sentence)
    {
        _items.Clear(sentence.EndToken - sentence.FirstToken + 2);
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
