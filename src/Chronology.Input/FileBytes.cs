namespace Chronology.Input;

/// <summary>Reads a file's bytes within a limit, and says in plain words why it could not.</summary>
internal static class FileBytes
{
    /// <summary>The bytes, or null when there are more than <paramref name="limit"/>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[]? ReadWithin(string path, long limit)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        if (stream.CanSeek && stream.Length > limit)
        {
            return null;
        }
        // A device or a growing file has no length to trust: read on until the end or the limit.
        var buffer = new byte[stream.CanSeek ? (int)stream.Length : 0];
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length)
            {
                var single = stream.ReadByte();
                if (single < 0)
                {
                    return buffer;
                }
                Array.Resize(ref buffer, Math.Max(4096, buffer.Length * 2));
                buffer[filled++] = (byte)single;
            }
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            filled += read;
            if (filled > limit)
            {
                return null;
            }
            if (read == 0 && filled < buffer.Length)
            {
                Array.Resize(ref buffer, filled);
                return buffer;
            }
        }
    }

    /// <summary>A reason that is the same on every system, unlike the system's own message.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException or System.Security.SecurityException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is no longer there",
        PathTooLongException => "its path is too long",
        _ => "input or output error",
    };
}
