using System.Collections.Immutable;
using System.Globalization;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Reads what a passage counts: "1,200 families", "nine people", "2 million euros".</summary>
internal static class FigureReader
{
    /// <summary>How far before its number "toll" may stand.</summary>
    private const int ReachOfToll = 16;

    private const decimal Largest = 1e15m;
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly ImmutableArray<(string Word, decimal Value)> Large = [("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000)];

    public static ImmutableArray<Figure> Of(SentenceReading reading, Predicate<int> isInside)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var isToll = reading.Words[i].Part == PartOfSpeech.Number && IsToll(reading, i);
            if (reading.Words[i].Part != PartOfSpeech.Number || !(isInside(i) || isToll))
            {
                continue;
            }

            var (value, end) = Value(reading, i);
            if (isToll && value > 1)
            {
                figures.Add(new Figure(value, "person", "a toll of " + reading.TextOf(i)));
            }
            else if (value is > 1 and < Largest && NounPhrase.StartingAt(reading.Words, end) is { } counted && reading.Words[counted.Head] is { Part: PartOfSpeech.Noun } unit)
            {
                var lemma = unit.NounLemma.Length > 0 ? unit.NounLemma : reading.TextOf(counted.Head).ToLowerInvariant();
                var span = new Text.TextSpan(reading.Words[i].Start, reading.Words[counted.Head].End);
                figures.Add(new Figure(value, lemma, span.Of(reading.Document.Text)));
            }

            i = Math.Max(i, end - 1);
        }

        return figures.DrainToImmutable();
    }

    // "the death toll rose to 15", "put the toll at 15": people, though no noun says so.
    private static bool IsToll(SentenceReading reading, int number)
    {
        if (number == 0 || reading.TextOf(number - 1) is not ("to" or "at" or "of" or "reached") || (number + 1 < reading.Words.Length && reading.Words[number + 1].Part is PartOfSpeech.Noun or PartOfSpeech.Number))
        {
            return false;
        }

        for (var i = number - 2; i >= 0 && i > number - ReachOfToll && reading.Words[i].Part != PartOfSpeech.Punctuation; i--)
        {
            if (reading.Words[i].NounLemma == "toll")
            {
                return true;
            }
        }

        return false;
    }

    // Digits or words, then "hundred", "million" and their like.
    private static (decimal Value, int End) Value(SentenceReading reading, int start)
    {
        var value = One(reading.TextOf(start).ToLowerInvariant());
        var end = start + 1;
        while (end < reading.Words.Length && reading.Words[end].Part == PartOfSpeech.Number && value is > 0 and < Largest)
        {
            var word = reading.TextOf(end).ToLowerInvariant();
            var large = Large.FirstOrDefault(each => each.Word == word).Value;
            value = large > 0 ? value * large : value + Math.Max(0, One(word));
            end++;
        }

        return (value, end);
    }

    private static decimal One(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return word.Length < 18 && decimal.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits : -1;
        }

        var parts = word.Split('-');
        return parts.Sum(static part =>
            Array.IndexOf(Small, part) is >= 0 and var small ? small
            : Array.IndexOf(Tens, part) is >= 0 and var tens ? (tens + 2) * 10
            : Large.FirstOrDefault(each => each.Word == part).Value);
    }
}
