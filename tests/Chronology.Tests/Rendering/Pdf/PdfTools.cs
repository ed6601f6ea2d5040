using System.Diagnostics;
using System.Text.Json;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>Other people's programs that read a PDF; where one is missing the test is skipped, saying which.</summary>
internal static class PdfTools
{
    private const char PageEnd = '\f';

    /// <summary>The text of each page, as poppler finds it.</summary>
    public static string[] Pages(byte[] pdf) => Run("pdftotext", "poppler-utils", pdf, "-layout", "FILE", "-").TrimEnd(PageEnd).Split(PageEnd);

    /// <summary>What qpdf says of the file's structure.</summary>
    public static string Check(byte[] pdf) => Run("qpdf", "qpdf", pdf, "--check", "FILE");

    /// <summary>The ranges of page labels as qpdf finds them, prefix and first number.</summary>
    public static string[] Labels(byte[] pdf)
    {
        using var json = JsonDocument.Parse(Run("qpdf", "qpdf", pdf, "--json", "--json-key=pagelabels", "FILE"));
        return [.. json.RootElement.GetProperty("pagelabels").EnumerateArray().Select(range => range.GetProperty("label"))
            .Select(label => $"{label.GetProperty("/P").GetString()!.Replace("u:", "", StringComparison.Ordinal)}/{label.GetProperty("/St").GetInt32()}")];
    }

    /// <summary>What poppler says of the document.</summary>
    public static string Info(byte[] pdf) => Run("pdfinfo", "poppler-utils", pdf, "FILE");

    /// <summary>Skips where no installed font has letters of this language.</summary>
    public static void DemandFont(string language, string package) =>
        Assert.SkipWhen(Run("fc-list", "fontconfig", [], ":lang=" + language, "family").Length == 0, $"There is no font for '{language}' here (apt-get install {package}).");

    private static string Run(string program, string package, byte[] pdf, params string[] arguments)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(found, $"{program} is not installed (apt-get install {package}).");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var start = new ProcessStartInfo(program, arguments.Select(a => a == "FILE" ? file : a)) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal((0, ""), (process.ExitCode, errors.Result));
            return output;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
