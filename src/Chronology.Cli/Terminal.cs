using System.Text;

namespace Chronology.Cli;

/// <summary>Where a run reads and writes: the process's own streams, or a test's.</summary>
/// <remarks>Results go to <paramref name="Out"/>; progress, warnings and errors go to <paramref name="Error"/>.</remarks>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, bool IsOutTerminal, bool IsErrorTerminal)
{
    /// <summary>UTF-8 and '\n' whatever the locale says, so that piped output is the same everywhere.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), utf8),
            Writer(Console.OpenStandardOutput(), utf8, autoFlush: !Console.IsOutputRedirected),
            Writer(Console.OpenStandardError(), utf8, autoFlush: true),
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding, bool autoFlush) =>
        new(stream, encoding, bufferSize: 4096) { AutoFlush = autoFlush, NewLine = "\n" };
}
