using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Chronology.Rendering.Excel.Package;

/// <summary>Writes a package whose bytes depend on its parts alone.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    // The earliest moment that a zip archive can tell: no clock reaches the package.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream package = new();
    private readonly ZipArchive zip;
    private readonly Stream output;

    public ArchiveWriter(Stream output)
    {
        this.output = output;
        zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true);
    }

    public void Part(string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }

    public void Xml(string name, Action<XmlWriter> write) => Part(name, stream =>
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        writer.WriteStartDocument(standalone: true);
        write(writer);
    });

    /// <summary>Ends the package and hands it over whole.</summary>
    public void Finish()
    {
        zip.Dispose();
        ForgetPlatform(package.GetBuffer().AsSpan(0, (int)package.Length));
        package.Position = 0;
        package.CopyTo(output);
    }

    public void Dispose()
    {
        zip.Dispose();
        package.Dispose();
    }

    // The archive notes in its directory on which system each entry was made; the same bytes must come out on all of them.
    private static void ForgetPlatform(Span<byte> zip)
    {
        const int EndLength = 22;
        const int HeaderLength = 46;
        var end = zip[^EndLength..];
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); left > 0; left--)
        {
            zip[at + 5] = 0;
            at += HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 28)..]) + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 30)..])
                + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 32)..]);
        }
    }
}
