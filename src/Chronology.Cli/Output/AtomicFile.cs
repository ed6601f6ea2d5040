using System.Collections.Concurrent;
using System.Globalization;

namespace Chronology.Cli.Output;

/// <summary>A file that is written beside its place and appears there whole, or not at all.</summary>
public sealed class AtomicFile : IDisposable
{
    private static readonly ConcurrentDictionary<string, byte> Pending = new(StringComparer.Ordinal);

    private readonly string _draft;
    private bool _isCommitted;

    /// <exception cref="CliException">The place cannot be written.</exception>
    public AtomicFile(string path)
    {
        FilePath = path;
        var name = string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        _draft = Path.Combine(Path.GetDirectoryName(path) ?? "", name);
        Pending[_draft] = 0;
        Stream = FileFailure.Guard(path, () => new FileStream(_draft, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16));
    }

    public string FilePath { get; }

    /// <summary>What to write to; it can seek, as a workbook's writer needs.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file in its place, over an older one.</summary>
    public void Commit()
    {
        FileFailure.Guard(FilePath, () =>
        {
            Stream.Dispose();
            File.Move(_draft, FilePath, overwrite: true);
            return true;
        });
        Pending.TryRemove(_draft, out _);
        _isCommitted = true;
    }

    public void Dispose()
    {
        if (_isCommitted)
        {
            return;
        }

        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // A full disk fails the last flush too; the draft goes away with what it holds.
        }

        Discard(_draft);
    }

    /// <summary>Deletes every draft of this process: for an end that runs no finally blocks.</summary>
    public static void DiscardAll()
    {
        foreach (var draft in Pending.Keys)
        {
            Discard(draft);
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done for it, and a worse error is on its way already.
        }

        Pending.TryRemove(draft, out _);
    }
}
