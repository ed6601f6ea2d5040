using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Chronology.Input.Decoding;
using Chronology.Input.Metadata;
using Chronology.Text;

namespace Chronology.Input;

/// <summary>Reads found files into documents.</summary>
public static class DocumentReader
{
    /// <summary>Reads one file named apart from any listing; its id is its path below <paramref name="root"/>.</summary>
    public static ReadResult Read(string path, string root, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(root);
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Path.GetFullPath(root), full).Replace(Path.DirectorySeparatorChar, '/');
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        var id = relative[..^Path.GetExtension(relative).Length];
        return Read(new FoundDocument(id, shown, full, relative, root.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/')), options);
    }

    /// <summary>Reads one file. What is wrong with the file is a diagnostic, never an exception.</summary>
    public static ReadResult Read(FoundDocument found, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        options ??= ReadOptions.Default;
        if (DocumentFormats.ReaderFor(found.FullPath) is not { } reader)
        {
            var extension = Path.GetExtension(found.FullPath);
            return ReadResult.Failed(found, InputMessages.FormatUnknown(found.Path, extension, DocumentFormats.Names) with { DocumentId = found.Id });
        }
        try
        {
            return FileBytes.ReadWithin(found.FullPath, options.MaxBytes) is { } bytes
                ? Read(found, reader, bytes)
                : ReadResult.Failed(found, InputMessages.FileTooLarge(found.Id, found.Path, options.MaxBytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return ReadResult.Failed(found, InputMessages.FileUnreadable(found.Id, found.Path, FileBytes.Reason(exception)));
        }
    }

    /// <summary>Reads files one by one as they are asked for, in their order, so that a run need not hold every text at once.</summary>
    public static IEnumerable<ReadResult> ReadAll(IEnumerable<FoundDocument> documents, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Select(found => Read(found, options));
    }

    /// <summary>Reads a file's bytes as the format of its name says.</summary>
    internal static ReadResult Read(FoundDocument found, IDocumentReader reader, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return ReadResult.Failed(found, InputMessages.FileEmpty(found.Id, found.Path));
        }
        if (BinaryContent.KindOf(bytes) is { } kind)
        {
            return ReadResult.Failed(found, InputMessages.FileBinary(found.Id, found.Path, kind));
        }
        if (TextDecoder.Decode(bytes, reader.DeclaredEncoding(bytes)) is not { } decoded)
        {
            return ReadResult.Failed(found, InputMessages.EncodingUnknown(found.Id, found.Path));
        }
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return ReadResult.Failed(found, InputMessages.FileEmpty(found.Id, found.Path));
        }
        var content = reader.Read(decoded.Text);
        return string.IsNullOrWhiteSpace(content.Text)
            ? ReadResult.Failed(found, InputMessages.TextMissing(found.Id, found.Path))
            : Result(found, content, bytes, Warnings(found, content, decoded));
    }

    private static ReadResult Result(FoundDocument found, DocumentContent content, byte[] bytes, ImmutableArray<Diagnostic> warnings)
    {
        var document = DocumentOf(found, content, bytes);
        var inner = content.Inner.Select((each, i) => DocumentOf(found, each, bytes) with { Id = found.Id + "#" + (i + 1).ToString(CultureInfo.InvariantCulture), StatedDates = each.StatedDates });
        return new ReadResult(found, document, warnings) { Documents = [document, .. inner] };
    }

    private static SourceDocument DocumentOf(FoundDocument found, DocumentContent content, byte[] bytes)
    {
        var stated = content.StatedDates;
        if (PathDate.Of(found) is { } fromPath)
        {
            stated = stated.Add(fromPath);
        }
        var language = content.Language ?? LanguageDetector.Detect(content.Text);
        return new SourceDocument(found.Id, found.Path, content.Title, language, Convert.ToHexStringLower(SHA256.HashData(bytes)), content.Text)
        {
            Author = content.Author,
            Addressee = content.Addressee,
            StatedDates = stated,
            MarkedFurniture = content.MarkedFurniture,
            MarkedHeadings = content.MarkedHeadings,
            MarkedProse = content.MarkedProse,
        };
    }

    private static ImmutableArray<Diagnostic> Warnings(FoundDocument found, DocumentContent content, DecodedText decoded)
    {
        var warnings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (decoded.Doubt != DecodingDoubt.None)
        {
            var (line, column) = TextPlace.Of(decoded.Text, decoded.DoubtAt);
            warnings.Add(decoded.Doubt == DecodingDoubt.Guessed
                ? InputMessages.EncodingGuessed(found.Id, found.Path, decoded.Encoding, line, column)
                : InputMessages.EncodingDamaged(found.Id, found.Path, decoded.Encoding, line, column));
        }
        if (content.BrokenMetadataAt is { } broken)
        {
            var (line, column) = TextPlace.Of(decoded.Text, broken);
            warnings.Add(InputMessages.FrontMatterInvalid(found.Id, found.Path, line, column));
        }
        return warnings.ToImmutable();
    }
}
