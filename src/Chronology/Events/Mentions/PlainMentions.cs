using System.Collections.Frozen;
using System.Collections.Immutable;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Reads events from a language whose clauses are not analysed: the sentence is the line, its words tell the class.</summary>
/// <remarks>So a German report of a meeting joins the English ones by day, class and people; without a word list for its language no event is read.</remarks>
internal sealed class PlainMentions
{
    private const int Longest = 90;
    private const int LongestDateline = 50;
    private static readonly Lazy<PlainMentions> German = new(static () => new PlainMentions("de/events.lexicon"));
    private readonly FrozenDictionary<string, string> _classes;

    private PlainMentions(string file)
    {
        var lexicon = LexiconFile.Load(file);
        _classes = lexicon.SectionNames.SelectMany(section => lexicon[section].Select(word => (word, section)))
            .DistinctBy(static pair => pair.word).ToFrozenDictionary(static pair => pair.word, static pair => pair.section, StringComparer.OrdinalIgnoreCase);
    }

    /// <returns>The reader for a language, or null where the clauses are read (English) or nothing is known.</returns>
    public static PlainMentions? For(string language) => language.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German.Value : null;

    /// <summary>The mention of a sentence at its finest date, or null when no word or person tells of an event.</summary>
    public EventMention? Read(DocumentText document, int index, DocumentNames names, ReadOnlySpan<ExpressionResolution> expressions)
    {
        var sentence = document.Sentences[index];
        var (triggerClass, trigger, at, modality) = Words(document, sentence);
        var named = names.Within(sentence.Span).ToArray().Where(static each => each.Form != NameForm.Demonym).ToList();
        var when = expressions.ToArray().Where(MentionExtractor.TellsDay)
            .OrderBy(static each => each.Date!.Start.Granularity).ThenBy(each => Math.Abs(each.Expression.Span.Start - at)).FirstOrDefault();
        if (when is null || (triggerClass.Length == 0 && !named.Exists(static each => each.Name.Kind == NameKind.Person)))
        {
            return null;
        }

        var places = named.Where(each => IsPlace(document, each)).Select(static each => each.Name).Distinct().ToImmutableArray();
        return new EventMention(document.Source.Id, index, sentence.Span, when.Expression.Span, when, triggerClass, trigger, modality, Line(sentence.Span.Of(document.Text)))
        {
            Participants = [.. named.Select(static each => each.Name).Distinct().Except(places)],
            Places = places,
            IsTeaser = sentence.Kind == SentenceKind.Teaser,
        };
    }

    private (string Class, string Trigger, int At, Modality Modality) Words(DocumentText document, Sentence sentence)
    {
        var (found, trigger, at, modality) = ("", "", sentence.Span.Start, Modality.Happened);
        foreach (var token in document.TokensOf(sentence))
        {
            var word = document.Text[token.Start..token.End];
            if (token.Kind != TokenKind.Word || !_classes.TryGetValue(word, out var kind))
            {
                continue;
            }

            if (kind is "planned" or "denied")
            {
                modality = kind == "denied" ? Modality.Denied : modality == Modality.Happened ? Modality.Planned : modality;
            }
            else if (found.Length == 0)
            {
                (found, trigger, at) = (kind, word.ToLowerInvariant(), token.Start);
            }
        }

        return (found, trigger, at, modality);
    }

    private static bool IsPlace(DocumentText document, NameOccurrence name) =>
        name.Name.Kind is NameKind.Place or NameKind.Other && document.Text.AsSpan(0, name.Span.Start).EndsWith(" in ", StringComparison.Ordinal);

    // The sentence itself; a longer one up to a comma, or else with a mark that it goes on.
    private static string Line(string sentence)
    {
        var line = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ');
        var dash = line.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var hyphen ? hyphen : line.IndexOf(" \u2013 ", StringComparison.Ordinal);
        line = dash is > 0 and < LongestDateline && line.AsSpan(0, dash).ContainsAnyInRange('0', '9') ? line[(dash + 3)..] : line;
        if (line.Length <= Longest)
        {
            return line;
        }

        var comma = line.LastIndexOf(", ", Longest, StringComparison.Ordinal);
        return comma > Longest / 3 ? line[..comma] : string.Concat(line.AsSpan(0, line.LastIndexOf(' ', Longest - 2)), "\u2026");
    }
}
