using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>The classes of numbers in figures: those of up to four digits by their value, longer ones by their length.</summary>
internal sealed class NumberClasses
{
    private const int TabledDigits = 4;
    private const int MostDigits = 18;

    /// <summary>The tests that ask for a number within bounds, with the bounds.</summary>
    private readonly List<int> _tests = [];
    private readonly List<NumberRange> _ranges = [];
    private readonly int[][] _tabled = new int[TabledDigits + 1][];
    private readonly int[] _long = new int[MostDigits + 2];

    /// <param name="any">What every number passes.</param>
    /// <param name="classOf">The class of a set of passed tests.</param>
    public NumberClasses(Dictionary<string, NumberRange> ranges, ImmutableArray<TokenTest> tests, LiteralTests literals, TestSet any, Func<TestSet, int> classOf)
    {
        for (var test = 0; test < tests.Length; test++)
        {
            if (tests[test] is TokenTest.NumberIn number)
            {
                _tests.Add(test);
                _ranges.Add(ranges[number.Name]);
            }
        }

        for (var (digits, top) = (1, 10); digits <= TabledDigits; digits++, top *= 10)
        {
            _tabled[digits] = new int[top];

            // Between two bounds of named ranges all numbers are of one class.
            var bounds = Bounds(top);
            for (var i = 0; i + 1 < bounds.Count; i++)
            {
                if (bounds[i] < bounds[i + 1])
                {
                    var same = classOf(WithRanges(any.Copy(), bounds[i], digits));
                    for (var value = bounds[i]; value < bounds[i + 1]; value++)
                    {
                        _tabled[digits][value] = same;
                    }
                }
            }
        }

        foreach (var word in literals.Words)
        {
            if (word.Length <= TabledDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                _tabled[word.Length][value] = classOf(WithRanges(literals.Of(word, WordCase.Lower, any), value, word.Length));
            }
        }

        for (var digits = TabledDigits + 1; digits <= MostDigits + 1; digits++)
        {
            _long[digits] = classOf(WithRanges(any.Copy(), -1, digits));
        }
    }

    /// <param name="other">The class of other scripts' digits, which no constructor could read.</param>
    public int Of(ReadOnlySpan<char> digits, int other)
    {
        if (digits.Length > TabledDigits)
        {
            return Ascii.IsValid(digits) ? _long[Math.Min(digits.Length, MostDigits + 1)] : other;
        }

        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return other;
            }

            value = (value * 10) + (c - '0');
        }

        return _tabled[digits.Length][value];
    }

    private List<int> Bounds(int top)
    {
        var bounds = new List<int> { 0, top };
        foreach (var range in _ranges)
        {
            bounds.Add((int)Math.Min(range.Min, top));
            bounds.Add((int)Math.Min(range.Max + 1, top));
        }

        bounds.Sort();
        return bounds;
    }

    private TestSet WithRanges(TestSet set, long value, int digits)
    {
        for (var i = 0; i < _tests.Count; i++)
        {
            // Of long numbers only the count of digits is looked at; the constructor checks the rest.
            var range = _ranges[i];
            if (value >= 0 ? range.Holds(value, digits) : digits >= range.MinDigits && digits <= range.MaxDigits)
            {
                set.Add(_tests[i]);
            }
        }

        return set;
    }
}
