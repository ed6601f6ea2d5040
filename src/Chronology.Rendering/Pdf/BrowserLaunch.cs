using System.Diagnostics;
using System.IO.Pipes;

namespace Chronology.Rendering.Pdf;

/// <summary>A browser that was started with two pipes to speak through.</summary>
/// <remarks>A browser ends when its pipe of commands is closed, and the system closes it with us, however we end: it never outlives the program, even a killed one.</remarks>
/// <param name="Commands">What is written here the browser reads.</param>
/// <param name="Answers">What the browser writes.</param>
internal sealed record BrowserLaunch(Process Process, Stream Commands, Stream Answers)
{
    // A browser reads descriptor 3 and writes 4; nobody else holds them, so that each side sees when the other is gone. The shell stays
    // to clear the profile away when we cannot: a child that is still dying may write into it once more, or make it anew.
    private const string Script = """
        profile=$1; shift
        exec 3<&0 4>&1 </dev/null >/dev/null
        "$@" &
        exec 3<&- 4>&-
        wait $!
        for attempt in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
          rm -rf -- "$profile" 2>/dev/null
          sleep 0.5
          [ -e "$profile" ] || exit 0
        done
        """;

    /// <exception cref="System.ComponentModel.Win32Exception">It cannot be run.</exception>
    public static BrowserLaunch Start(string browser, IEnumerable<string> arguments, string profile) =>
        OperatingSystem.IsWindows() ? WithHandles(browser, arguments) : WithShell(browser, arguments, profile);

    private static BrowserLaunch WithShell(string browser, IEnumerable<string> arguments, string profile)
    {
        var info = Info("/bin/sh", ["-c", Script, "sh", profile, browser, .. arguments]);
        info.RedirectStandardInput = info.RedirectStandardOutput = true;
        var process = Run(info);
        return new BrowserLaunch(process, process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    private static BrowserLaunch WithHandles(string browser, IEnumerable<string> arguments)
    {
        var commands = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        var answers = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        try
        {
            var handles = $"--remote-debugging-io-pipes={commands.GetClientHandleAsString()},{answers.GetClientHandleAsString()}";
            return new BrowserLaunch(Run(Info(browser, [handles, .. arguments])), commands, answers);
        }
        catch
        {
            commands.Dispose();
            answers.Dispose();
            throw;
        }
        finally
        {
            commands.DisposeLocalCopyOfClientHandle();
            answers.DisposeLocalCopyOfClientHandle();
        }
    }

    private static ProcessStartInfo Info(string program, IEnumerable<string> arguments) =>
        new(program, arguments) { UseShellExecute = false, RedirectStandardError = true, CreateNoWindow = true };

    private static Process Run(ProcessStartInfo info) => Process.Start(info) ?? throw new InvalidOperationException("no process was started");
}
