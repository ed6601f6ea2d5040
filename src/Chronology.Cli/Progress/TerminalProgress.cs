using Spectre.Console;

namespace Chronology.Cli.Progress;

/// <summary>Progress as bars that vanish when the run is over.</summary>
public sealed class TerminalProgress : IRunProgress
{
    private readonly Dictionary<RunStage, ProgressTask> _bars = [];
    private readonly TaskCompletionSource<ProgressContext> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _display;

    public TerminalProgress(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        _display = console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context =>
            {
                _ready.SetResult(context);
                return _over.Task;
            });
    }

    public void Report(RunStage stage, int done, int total)
    {
        if (total == 0 || !_ready.Task.IsCompletedSuccessfully)
        {
            return;
        }

        lock (_bars)
        {
            if (!_bars.TryGetValue(stage, out var bar))
            {
                _bars[stage] = bar = _ready.Task.Result.AddTask(RunProgress.Label(stage), maxValue: total);
            }

            bar.Value = Math.Max(bar.Value, done);
        }
    }

    public void Dispose()
    {
        _over.TrySetResult();
        _display.Wait();
    }
}
