using System.Diagnostics;
using Chronology.Tests.Cli;

namespace Chronology.Tests.Rendering.Excel;

/// <summary>A spreadsheet that many of our users have; where it is missing the test is skipped, saying so.</summary>
internal static class LibreOffice
{
    // Only against waiting for ever: a crowded machine may take long.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>The workbook as it opens and saves it.</summary>
    public static byte[] Saved(byte[] workbook)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(path => Path.Combine(path, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, "What LibreOffice saves is not tested: soffice is not installed (apt-get install libreoffice-calc).");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["in.xlsx"], workbook);
        var start = new ProcessStartInfo(found!,
        [
            "--headless", "--norestore", "-env:UserInstallation=" + new Uri(folder["profile"]).AbsoluteUri, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder["out"], folder["in.xlsx"],
        ]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(Limit), "LibreOffice did not end.");
        Assert.True(File.Exists(folder["out/in.xlsx"]), said.Result + complained.Result);
        return File.ReadAllBytes(folder["out/in.xlsx"]);
    }
}
