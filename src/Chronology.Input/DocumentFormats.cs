using System.Collections.Frozen;
using System.Collections.Immutable;
using Chronology.Input.Html;
using Chronology.Input.Mail;
using Chronology.Input.Markdown;

namespace Chronology.Input;

/// <summary>The formats that can be read, by file name extension.</summary>
public static class DocumentFormats
{
    private static readonly ImmutableArray<IDocumentReader> Readers = [new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new MailReader()];

    private static readonly FrozenDictionary<string, IDocumentReader> ByExtension = Readers
        .SelectMany(reader => reader.Extensions, (reader, extension) => (reader, extension))
        .ToFrozenDictionary(pair => pair.extension, pair => pair.reader, StringComparer.OrdinalIgnoreCase);

    /// <summary>All extensions, in the order to name them to a person: ".txt, .md, ...".</summary>
    public static string Names { get; } = string.Join(", ", Readers.SelectMany(reader => reader.Extensions));

    /// <summary>The reader for a file name, or null when its format is not known.</summary>
    public static IDocumentReader? ReaderFor(string fileName) =>
        ByExtension.GetValueOrDefault(Path.GetExtension(fileName));
}
