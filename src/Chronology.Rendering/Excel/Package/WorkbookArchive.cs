using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>The parts of a workbook's package (ECMA-376 part 2), as somebody's program wrote them.</summary>
internal sealed class WorkbookArchive : IDisposable
{
    // Far above any workbook that a person works with; a small archive that unpacks to more is a trap.
    private const long MostBytes = 1L << 30;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    private WorkbookArchive(ZipArchive zip)
    {
        this.zip = zip;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            entries.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }
    }

    // What a workbook with a password, and one in the format before Excel 2007, begin with.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>In the package's own order.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <exception cref="WorkbookException">The bytes are no package.</exception>
    public static WorkbookArchive Open(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(CompoundFile))
        {
            throw new WorkbookException("the workbook is protected by a password, or in the format before Excel 2007; save it without a password as 'Excel Workbook (.xlsx)'.");
        }

        try
        {
            var archive = new WorkbookArchive(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
            return archive.entries.Values.Sum(entry => entry.Length) <= MostBytes ? archive : throw new WorkbookException("the workbook unpacks to more than a gigabyte; remove what it does not need.");
        }
        catch (InvalidDataException e)
        {
            throw new WorkbookException("the file is no workbook; save it as 'Excel Workbook (.xlsx)'.", e);
        }
    }

    public bool Contains(string part) => entries.ContainsKey(part);

    /// <exception cref="WorkbookException">There is no such part.</exception>
    public Stream Read(string part)
    {
        try
        {
            return entries.TryGetValue(part, out var entry) ? entry.Open() : throw new WorkbookException($"the part {part} is missing; open the workbook and save it again.");
        }
        catch (InvalidDataException e)
        {
            throw Broken(part, e);
        }
    }

    /// <exception cref="WorkbookException">The part is missing or is no XML.</exception>
    public XDocument Xml(string part)
    {
        using var stream = Read(part);
        using var reader = XmlReader.Create(stream, Settings);
        return Guard(part, () => XDocument.Load(reader, LoadOptions.PreserveWhitespace));
    }

    /// <summary>Reads a part piece by piece.</summary>
    /// <exception cref="WorkbookException">The part is missing or is no XML.</exception>
    public T Xml<T>(string part, Func<XmlReader, T> read)
    {
        using var stream = Read(part);
        using var reader = XmlReader.Create(stream, Settings);
        return Guard(part, () => read(reader));
    }

    public void Dispose() => zip.Dispose();

    private static T Guard<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw Broken(part, e);
        }
    }

    private static WorkbookException Broken(string part, Exception e) => new($"the part {part} is damaged; open the workbook, let the program repair it, and save it again.", e);
}
