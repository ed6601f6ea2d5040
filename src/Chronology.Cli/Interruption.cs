using System.Runtime.InteropServices;
using Chronology.Cli.Output;

namespace Chronology.Cli;

/// <summary>Turns Ctrl-C and the signals that ask a process to end into a cancelled token, and never leaves a half-written file.</summary>
public sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public Interruption()
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, OnSignal));
        }
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    /// <remarks>The first signal lets the running step end by itself; a second one, or three seconds, ends the process.</remarks>
    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_source.IsCancellationRequested)
        {
            Abandon();
        }

        _source.Cancel();
        Task.Delay(Grace).ContinueWith(_ => Abandon(), TaskScheduler.Default);
    }

    private static void Abandon()
    {
        AtomicFile.DiscardAll();
        Environment.Exit(ExitCode.Interrupted);
    }
}
