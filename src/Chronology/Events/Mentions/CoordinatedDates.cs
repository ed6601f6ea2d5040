using Chronology.Resolution;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Tells dates that share what they are the time of: "on 11 and 12 June", "in 1998 and again in 2002".</summary>
internal static class CoordinatedDates
{
    private const int MostBetween = 4;

    /// <param name="next">The expression after both, which may show a comma to be one of a series; or null.</param>
    public static bool AreJoined(SentenceReading reading, ExpressionResolution first, ExpressionResolution second, ExpressionResolution? next) =>
        Join(reading, first, second) is var join && (join == Joint.And || (join == Joint.Comma && next is not null && MentionExtractor.TellsDay(next) && Join(reading, second, next) != Joint.None));

    private static Joint Join(SentenceReading reading, ExpressionResolution first, ExpressionResolution second)
    {
        var (left, right) = (reading.WordOf(first.Expression.Span), reading.WordOf(second.Expression.Span));
        var isPair = left >= 0 && right > left + 1 && right - left <= MostBetween + 1 && first.Date is { } one && second.Date is { } other
            && one.Start.Granularity == other.Start.Granularity && one.Start != other.Start && reading.Clauses.Of(left) == reading.Clauses.Of(right);
        if (!isPair)
        {
            return Joint.None;
        }

        var joint = Joint.None;
        for (var i = left + 1; i < right; i++)
        {
            var word = reading.Words[i];
            if (word.Part == PartOfSpeech.Coordinator && reading.TextOf(i) is "and" or "&")
            {
                joint = Joint.And;
            }
            else if (word.Symbol == ',')
            {
                joint = joint == Joint.None ? Joint.Comma : joint;
            }
            else if (!(word.Part == PartOfSpeech.Preposition && word.NounLemma is "on" or "in" or "at") && reading.TextOf(i) is not ("again" or "also" or "then" or "once" or "more"))
            {
                return Joint.None;
            }
        }

        return joint;
    }

    private enum Joint : byte
    {
        None,
        Comma,
        And,
    }
}
