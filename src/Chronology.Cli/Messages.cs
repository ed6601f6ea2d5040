namespace Chronology.Cli;

/// <summary>Every sentence that the command line says, in one place.</summary>
/// <remarks>Shape: what is wrong, where, and what to do about it. No full stop in the middle of a remedy; no trailing stop is added elsewhere.</remarks>
public static class Messages
{
    public const string Program = "chronology";

    public static string Error(string sentence) => $"{Program}: {sentence}";

    public static string Warning(string sentence) => $"warning: {sentence}";

    public static string UnknownVerb(string verb, string? nearest, IEnumerable<string> verbs) =>
        $"unknown verb '{verb}'; " + (nearest is null ? $"the verbs are {string.Join(", ", verbs)}." : $"did you mean '{nearest}'?");

    public static string UnknownOption(string option, string? nearest, string command) =>
        $"unknown option '{option}'; " + (nearest is null ? $"run '{command} --help' for those there are." : $"did you mean '{nearest}'?");

    public static string UnexpectedArgument(string argument, string command) =>
        $"unexpected argument '{argument}'; run '{command} --help' for what there is.";

    public static string MissingArgument(string argument, string verb, string command) =>
        $"{verb} needs {argument}; run '{command} --help' for what that is.";

    public static string MissingSubVerb(string verb, IEnumerable<string> verbs) => $"no verb given; {verb} takes {string.Join(", ", verbs)}.";

    public static string MissingValue(string option) => $"option '{option}' needs a value.";

    public static string GivenTwice(string option) => $"option '{option}' is given more than once; give it once.";

    public static string BadValue(string option, string value, string expected) => $"{option}: unexpected '{value}', expected {expected}.";

    public static string UnknownFormat(string format, string? nearest, IEnumerable<string> formats) =>
        $"--format: unknown format '{format}'; " + (nearest is null ? $"the formats are {string.Join(", ", formats)}." : $"did you mean '{nearest}'?");

    public static string NoSuchInput(string path) => $"{path}: no such file or folder; check the path.";

    public static string NoDocuments(string paths, string extensions) => $"{paths}: no documents found; expected files that end in {extensions}.";

    public static string NoEvents(int documents) =>
        $"no dated events found in {Counted(documents, "document")}; the files were written all the same, and say what was read.";

    public static string SomeUnreadable(int count) => $"{Counted(count, "input")} could not be read; the rest is written.";

    public static string MoreWarnings(int count) => $"{Counted(count, "more warning")}; run with --verbose to see all, or read them in the chronology.";

    public static string OutputIsFile(string path) => $"{path}: is a file; --output names a folder.";

    public static string NotWritable(string path, string reason) => $"{path}: cannot be written ({reason}); choose another folder with --output.";

    public static string DiskFull(string path) => $"{path}: the disk is full; make room and run the same command again.";

    public static string InUse(string path) => $"{path}: is in use by another program; close it there and run the same command again.";

    public static string NotReadable(string path, string reason) => $"{path}: cannot be read ({reason}); check the path and its permissions.";

    public static string LimitMet(string limit, int count) => $"--fail-on {limit}: met {Counted(count, "time")}; the files were written.";

    public static string NoRules(string folder) => $"{folder}: holds no rule files; expected files that end in .rules.";

    public static string BadTagInput(string problem) => $"standard input, {problem}";

    public static string Checked(int documents, int events, int problems) =>
        $"{Counted(documents, "document")}, {Counted(events, "event")}, {Counted(problems, "problem")}";

    public static string Installing(string command) => $"installing a browser to print with: {command}";

    public static string NothingBuilt(string path) => $"{path}: no such file; run '{Program} build' first, or name a chronology with --from.";

    public static string NothingToExplain() => "the chronology holds no events.";

    public static string NoSuchEvent(string wanted) => $"no event has '{wanted}' in its id, headline, date, names or quotes; run '{Program} explain' for the list.";

    public static string SeveralEvents(int count, string wanted) =>
        $"{Counted(count, "event")} match '{wanted}'; run '{Program} explain ID' with one of the ids above.";

    public static string Ejected(int written, int kept, string folder) =>
        $"{Counted(written, "file")} copied, {kept} kept; edit them and build with --template {folder}.";

    public static string Imported(int changed, int decided, string path) =>
        $"{Counted(changed, "row")} decided anew, {decided} in all; {path} holds them, and 'build' and 'render' follow them.";

    public static string ReviewConflicts(int count) =>
        $"{Counted(count, "decision")} of the review no longer {(count == 1 ? "fits" : "fit")} the documents; the files are written and name them.";

    public static string Interrupted() => "interrupted; nothing was left half-written.";

    public static string Internal(string type, string message) =>
        $"internal error ({type}: {message}); please report it, with what CHRONOLOGY_DEBUG=1 prints.";

    /// <summary>"1 document", "2 documents".</summary>
    public static string Counted(int count, string noun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
