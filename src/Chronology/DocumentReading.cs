using System.Collections.Immutable;
using Chronology.Events;
using Chronology.Events.Names;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology;

/// <summary>A document with everything that can be read from it alone, before any anchor is known.</summary>
internal sealed record DocumentReading(DocumentText Document, DocumentNames Names, ImmutableArray<TemporalExpression> Expressions)
{
    public string Id => Document.Source.Id;

    /// <summary>The people, organisations and places that it names.</summary>
    public IReadOnlyCollection<string> NamedEntities() =>
        Names.Entities().Where(static n => n.Kind != NameKind.Other).Select(static n => n.Canonical).ToHashSet(StringComparer.Ordinal);

    public static DocumentReading Read(SourceDocument source, TimelineOptions options)
    {
        var document = TextAnalyzer.Analyze(source.Author is null ? source with { Author = StatementWriter.Of(source.Text) ?? LetterSignOff.Of(source.Text) } : source);
        var tagger = options.Tagger ?? TemporalTagger.ForLanguage(source.Language);
        return new DocumentReading(document, NameFinder.Find(document), tagger.Tag(document, options.Conventions.DateOrder));
    }
}
