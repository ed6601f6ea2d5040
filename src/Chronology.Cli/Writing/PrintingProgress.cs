using Chronology.Cli.Progress;
using Chronology.Rendering.Pdf;

namespace Chronology.Cli.Writing;

/// <summary>Shows how far printing has come.</summary>
public sealed class PrintingProgress(IRunProgress progress) : IProgress<PrintProgress>
{
    public void Report(PrintProgress value) => progress.Report(RunStage.Printing, value.Done, value.Total);
}
