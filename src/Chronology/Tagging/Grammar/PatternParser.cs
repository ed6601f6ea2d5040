using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Reads a pattern: words, {slots}, &lt;kinds&gt;, (a | b), optional?, [extent], ~ for touching and ! for "none of".</summary>
internal sealed class PatternParser(PatternScope scope, string text, RulePosition position)
{
    private const string Expected = "a word, a {slot}, a <kind>, a group or the end of the pattern";

    private int _at;

    public static PatternNode Parse(PatternScope scope, string text, RulePosition position)
    {
        var parser = new PatternParser(scope, text, position);
        var node = parser.ReadChoice();
        return parser.Peek() is '\0' ? node : throw RuleErrors.Unexpected(parser.Here, $"'{parser.Peek()}'", Expected);
    }

    private RulePosition Here => position.At(position.Column + _at);

    private char Peek()
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }

        return _at < text.Length ? text[_at] : '\0';
    }

    private PatternNode ReadChoice()
    {
        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        branches.Add(ReadSequence());
        while (Peek() == '|')
        {
            _at++;
            branches.Add(ReadSequence());
        }

        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches.ToImmutable());
    }

    private PatternNode ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (Peek() is not ('\0' or '|' or ')' or ']'))
        {
            var isGlued = Peek() == '~';
            _at += isGlued ? 1 : 0;
            var part = ReadAtom();
            part = isGlued ? PatternGlue.Apply(part) : part;
            if (Peek() == '?')
            {
                _at++;
                part = new PatternNode.Optional(part);
            }

            parts.Add(part);
        }

        return parts.Count switch
        {
            0 => throw RuleErrors.Unexpected(Here, Peek() == '\0' ? "the end of the pattern" : $"'{Peek()}'", "a word, a {slot}, a <kind> or a group"),
            1 => parts[0],
            _ => new PatternNode.Sequence(parts.ToImmutable()),
        };
    }

    private PatternNode ReadAtom()
    {
        switch (Peek())
        {
            case '(':
                return Bracketed('(', ')');
            case '[':
                return new PatternNode.Extent(Bracketed('[', ']'));
            case '{':
                return ReadSlot();
            case '<':
                return ReadKind(null);
            case '"':
                return ReadQuoted();
            case '!':
                return ReadNegation();
            case '^':
                _at++;
                return Test(new TokenTest.SentenceStart());
            case '$':
                _at++;
                return Test(new TokenTest.SentenceEnd());
            case '?' or '~' or '}' or '>' or '\0':
                throw RuleErrors.Unexpected(Here, Peek() == '\0' ? "the end of the pattern" : $"'{Peek()}'", Expected);
            default:
                return ReadWord();
        }
    }

    private PatternNode Bracketed(char open, char close)
    {
        var start = Here;
        _at++;
        var node = ReadChoice();
        if (Peek() != close)
        {
            throw RuleErrors.Unexpected(Here, Peek() == '\0' ? "the end of the pattern" : $"'{Peek()}'", $"'{close}' to close the '{open}' of column {start.Column}");
        }

        _at++;
        return node;
    }

    private PatternNode.Element ReadWord()
    {
        var start = _at;
        var end = text.IndexOf(' ', _at);
        var token = Tokenizer.Tokenize(end < 0 ? text[_at..] : text[_at..end])[0];
        _at = start + token.End;
        return Test(new TokenTest.Literal(text[start.._at]));
    }

    private PatternNode.Element ReadQuoted()
    {
        // Three in a row are the quotation mark itself.
        var isMark = string.CompareOrdinal(text, _at, "\"\"\"", 0, 3) == 0;
        var close = isMark ? _at + 2 : text.IndexOf('"', _at + 1);
        if (close < 0)
        {
            throw RuleErrors.Unexpected(Here, "'\"' that nothing closes", "a quoted symbol");
        }

        var quoted = text[(_at + 1)..close];
        _at = close + 1;
        return Test(new TokenTest.Literal(quoted));
    }

    private PatternNode.Element ReadNegation()
    {
        var start = Here;
        _at++;
        var body = ReadAtom();
        var branches = body is PatternNode.Choice choice ? choice.Branches : [body];
        var tests = new List<int>();
        foreach (var branch in branches)
        {
            var element = branch is PatternNode.Slot slot ? slot.Body : branch;
            tests.Add(element is PatternNode.Element e ? e.Test : throw RuleErrors.Unexpected(start, "'!' before several words", "'!' before one word, one {slot} or a choice of them"));
        }

        tests.Sort();
        return Test(new TokenTest.NoneOf([.. tests]));
    }

    private PatternNode.Slot ReadSlot()
    {
        var name = ReadName('}', "slot");
        if (name.Text.EndsWith(':'))
        {
            var node = ReadKind(name.Text[..^1]);
            _ = Peek() == '}' ? _at++ : throw RuleErrors.Unexpected(Here, "the end of the kind", "'}'");
            return node;
        }

        var colon = name.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            SlotValues.CheckName(name.Text[..colon], name.Position);
        }

        var slot = colon < 0 ? name.Text : name.Text[..colon];
        var target = colon < 0 ? name.Text : name.Text[(colon + 1)..];
        return Resolve(slot, target, name.Position);
    }

    private PatternNode.Slot Resolve(string slot, string target, RulePosition at)
    {
        if (scope.Lexicons.TryGetValue(target, out var lexicon))
        {
            SlotValues.CheckLexicon(slot, lexicon, at);
            return new PatternNode.Slot(slot, LexiconPattern.Of(scope, lexicon), target);
        }

        if (scope.Numbers.ContainsKey(target))
        {
            return new PatternNode.Slot(slot, Test(new TokenTest.NumberIn(target)), null);
        }

        return target switch
        {
            "word" => new PatternNode.Slot(slot, Test(new TokenTest.AnyWord()), null),
            "number" => new PatternNode.Slot(slot, Test(new TokenTest.AnyNumber()), null),
            "capital" => new PatternNode.Slot(slot, Test(new TokenTest.Capital()), null),
            _ => scope.PatternBlocks.ContainsKey(target)
                ? new PatternNode.Slot(slot, PatternResolver.Resolve(scope, target, at), null)
                : throw RuleErrors.Unknown(at, "lexicon", target, scope.Names),
        };
    }

    private PatternNode.Slot ReadKind(string? slot)
    {
        var (names, at) = ReadName('>', "kind");
        ulong kinds = 0;
        foreach (var name in names.Split('|', StringSplitOptions.TrimEntries))
        {
            kinds |= ExpressionKinds.Named(name) is > 0 and var found ? found : throw RuleErrors.Unknown(at, "kind", name, ExpressionKinds.Names);
        }

        var element = Test(new TokenTest.OfKind(kinds));
        return new PatternNode.Slot(slot ?? "expression", element, null);
    }

    private (string Text, RulePosition Position) ReadName(char close, string what)
    {
        _at++;
        var start = Here;
        var end = text.AsSpan(_at).IndexOfAny(close, '<');
        if (end < 0)
        {
            throw RuleErrors.Unexpected(start, "the end of the pattern", $"'{close}' to close the {what}");
        }

        var name = text[_at..(_at + end)];
        _at += end + (text[_at + end] == close ? 1 : 0);
        return (name, start);
    }

    private PatternNode.Element Test(TokenTest test) => new(scope.Id(test), false);
}
