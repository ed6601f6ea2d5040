using System.Globalization;

namespace Chronology.Input;

/// <summary>The wording of all diagnostics that reading gives: one sentence that names the file, the place and the remedy.</summary>
internal static class InputMessages
{
    public static Diagnostic InputMissing(string path) =>
        Error(InputCodes.InputMissing, null, $"{path}: no such file or folder; check the path.");

    public static Diagnostic FolderUnreadable(string path, string reason) =>
        Error(InputCodes.FolderUnreadable, null, $"{path}: the folder cannot be listed ({reason}); its files are left out.");

    public static Diagnostic FolderRepeated(string path, string earlier) =>
        Info(InputCodes.FolderRepeated, null, $"{path}: the same folder as {earlier}, which was read already; it is not read twice.");

    public static Diagnostic FileRepeated(string path, string earlier) =>
        Info(InputCodes.FileRepeated, null, $"{path}: the same file as {earlier}; it is not read twice.");

    public static Diagnostic FormatSkipped(string path, string extension, string known) =>
        Info(InputCodes.FormatUnknown, null, $"{path}: skipped, because {Named(extension)} is none of the formats that can be read ({known}).");

    public static Diagnostic FormatUnknown(string path, string extension, string known) =>
        Error(InputCodes.FormatUnknown, null, $"{path}: cannot be read, because {Named(extension)} is none of the known formats; save it as one of {known}.");

    public static Diagnostic HiddenSkipped(string path) =>
        Info(InputCodes.HiddenSkipped, null, $"{path}: skipped, because its name begins with a dot; name the file itself to have it read.");

    public static Diagnostic LinkBroken(string path) =>
        Warning(InputCodes.LinkBroken, null, 0, 0, $"{path}: skipped, because it is a link whose target is not there.");

    public static Diagnostic FileUnreadable(string id, string path, string reason) =>
        Error(InputCodes.FileUnreadable, id, $"{path}: the file cannot be opened ({reason}).");

    public static Diagnostic FileEmpty(string id, string path) =>
        Error(InputCodes.FileEmpty, id, $"{path}: the file is empty; there is nothing to read.");

    public static Diagnostic FileTooLarge(string id, string path, long limit) =>
        Error(InputCodes.FileTooLarge, id, $"{path}: the file is larger than {Megabytes(limit)} MB; split it into smaller files.");

    public static Diagnostic FileBinary(string id, string path, string kind) =>
        Error(InputCodes.FileBinary, id, $"{path}: the file holds {kind}, not text; save its text as .txt or .html.");

    public static Diagnostic EncodingUnknown(string id, string path) =>
        Error(InputCodes.EncodingUnknown, id, $"{path}: the file's character encoding cannot be told; save it as UTF-8.");

    public static Diagnostic EncodingGuessed(string id, string path, string name, int line, int column) =>
        Warning(InputCodes.EncodingGuessed, id, line, column,
            $"{path}({Number(line)},{Number(column)}): not UTF-8, so the file was read as {name}; save it as UTF-8 if letters come out wrong.");

    public static Diagnostic EncodingDamaged(string id, string path, string name, int line, int column) =>
        Warning(InputCodes.EncodingDamaged, id, line, column,
            $"{path}({Number(line)},{Number(column)}): some bytes are not valid {name} and stand in the text as U+FFFD; save the file again as UTF-8.");

    public static Diagnostic FrontMatterInvalid(string id, string path, int line, int column) =>
        Warning(InputCodes.FrontMatterInvalid, id, line, column,
            $"{path}({Number(line)},{Number(column)}): the front matter is not valid YAML, so its title and date are not used; correct it or remove it.");

    public static Diagnostic TextMissing(string id, string path) =>
        Error(InputCodes.TextMissing, id, $"{path}: the file holds no text that can be read; check that the page was saved with its text.");

    public static Diagnostic PublishedInvalid(string argument) =>
        Error(InputCodes.PublishedInvalid, null, $"--published {argument}: unexpected value, expected FILE=DATE with a date such as 2025-11-15.");

    public static Diagnostic PublishedUnmatched(string argument, string name) =>
        Error(InputCodes.PublishedUnmatched, null, $"--published {argument}: no document is named '{name}'; give a document's id, path or file name.");

    public static Diagnostic PublishedAmbiguous(string argument, string name, string first, string second) =>
        Error(InputCodes.PublishedAmbiguous, null, $"--published {argument}: '{name}' is the name of several documents ({first}, {second}); give the whole path.");

    public static Diagnostic PublishedConflict(string argument, string path, string day) =>
        Error(InputCodes.PublishedConflict, null, $"--published {argument}: {path} was already given as published on {day}; give one date a document.");

    private static Diagnostic Error(string code, string? id, string message) => new(code, DiagnosticSeverity.Error, id, 0, 0, message);

    private static Diagnostic Info(string code, string? id, string message) => new(code, DiagnosticSeverity.Info, id, 0, 0, message);

    private static Diagnostic Warning(string code, string? id, int line, int column, string message) =>
        new(code, DiagnosticSeverity.Warning, id, line, column, message);

    private static string Named(string extension) => extension.Length == 0 ? "a name without an extension" : $"'{extension}'";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture);
}
