using System.Runtime.InteropServices;
using Chronology.Cli.Output;

namespace Chronology.Cli;

/// <summary>Turns Ctrl-C and the signals that ask a process to end into a cancelled token, and never leaves a half-written file.</summary>
public static class Interruption
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    /// <summary>Runs a verb that the user can interrupt.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted; the work has ended, or has had two seconds to.</exception>
    public static int Guard(Func<CancellationToken, int> work)
    {
        using var source = new CancellationTokenSource();
        var registrations = Array.ConvertAll(Signals, signal => PosixSignalRegistration.Create(signal, context => OnSignal(context, source)));
        try
        {
            var running = Task.Run(() => work(source.Token), CancellationToken.None);
            return Ended(running, source.Token) ? running.GetAwaiter().GetResult() : throw new OperationCanceledException(source.Token);
        }
        finally
        {
            if (source.IsCancellationRequested)
            {
                AtomicFile.DiscardAll();
            }

            Array.ForEach(registrations, registration => registration.Dispose());
        }
    }

    private static bool Ended(Task running, CancellationToken cancellation)
    {
        try
        {
            Task.WaitAny([running], cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return Task.WaitAny([running], Grace) == 0;
        }
    }

    /// <remarks>A second signal does not wait.</remarks>
    private static void OnSignal(PosixSignalContext context, CancellationTokenSource source)
    {
        context.Cancel = true;
        if (source.IsCancellationRequested)
        {
            AtomicFile.DiscardAll();
            Environment.Exit(ExitCode.Interrupted);
        }

        source.Cancel();
    }
}
