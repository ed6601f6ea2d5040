using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>An entry of a chronicle inside a document: a date that opens a line and tells when the rest of it happened.</summary>
/// <remarks>
/// "April 22 - The ferry sinks." and "12 May 2014: Talks begin." are told in the historic present, which elsewhere dates nothing. Only a date that
/// names its month or year opens an entry: "Monday: cloudy" is a forecast, and a single "5:40 PM: ..." the stamp of a comment.
/// </remarks>
internal static class ChronicleEntry
{
    private const int FewestWords = 2;
    private const int FewestEntries = 3;
    private const int MostMarks = 4;

    /// <returns>What the date says the time of; none when it opens no entry.</returns>
    public static Attachment Of(SentenceReading reading, ExpressionResolution when, bool isLog)
    {
        var date = Opens(reading, when) || (isLog && OpensLog(reading.Document, when)) ? reading.WordOf(when.Expression.Span) : -1;
        if (date < 0)
        {
            return Attachment.None;
        }

        var body = date + 1;
        while (body < reading.Words.Length && reading.Words[body].Part == PartOfSpeech.Punctuation)
        {
            body++;
        }

        return reading.Words.Length - body < FewestWords || Told(reading, body) is not { IsNone: false } told ? Attachment.None : told with { IsEntry = true };
    }

    /// <summary>Several lines open with a clock time of a day that is known: a log, whose entries tell what happened then.</summary>
    public static bool IsLog(DocumentText document, ImmutableArray<ExpressionResolution> expressions)
    {
        var entries = 0;
        foreach (var expression in expressions)
        {
            entries += OpensLog(document, expression) ? 1 : 0;
            if (entries == FewestEntries)
            {
                return true;
            }
        }

        return false;
    }

    // "9:03 a.m. Officer Ruiz recovered a bicycle", at the beginning of a line.
    private static bool OpensLog(DocumentText document, ExpressionResolution when)
    {
        if (when.Expression.Value is not TimeOfDayValue { Clock: not null, Date: null } || when.Date is not { EndKind: EndKind.None, Start.Granularity: Granularity.Time })
        {
            return false;
        }

        var start = document.Sentences[when.Expression.Sentence].Span.Start;
        var after = when.Expression.Span.End;
        return start + MostMarks >= when.Expression.Span.Start && EntryMarks.AreAll(document.Text.AsSpan(start, when.Expression.Span.Start - start)) && (start == 0 || document.Text[start - 1] is '\n' or '\r')
            && after < document.Text.Length && document.Text[after] is ' ' or '\t' or ':';
    }

    private static Attachment Told(SentenceReading reading, int body)
    {
        foreach (var clause in reading.Clauses.Clauses)
        {
            if (clause.HasVerb && clause.Head >= body && clause.Kind is ClauseKind.Main or ClauseKind.Coordinate)
            {
                return Attachment.To(clause);
            }
        }

        return NounPhrase.StartingAt(reading.Words, body) is { } phrase ? Attachment.To(phrase) : Attachment.None;
    }

    private static bool Opens(SentenceReading reading, ExpressionResolution when)
    {
        var isNamed = when.Date is { EndKind: EndKind.None } && (when.Expression.Value is TimeOfDayValue { Date: { } day } ? day : when.Expression.Value) is CalendarValue { Type: Timex3Type.Date } value && (value.Month > 0 || value.Year is not null);
        if (!isNamed)
        {
            return false;
        }

        var text = reading.Document.Text.AsSpan();
        var span = when.Expression.Span;
        var before = text[reading.Sentence.Span.Start..span.Start];
        return EntryMarks.AreAll(before) && EntryMarks.Follow(text[span.End..reading.Sentence.Span.End]);
    }
}
