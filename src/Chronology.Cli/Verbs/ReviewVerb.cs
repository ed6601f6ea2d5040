using System.Collections.Immutable;
using System.CommandLine;
using Chronology.Cli.Output;
using Chronology.Cli.Reviewing;
using Chronology.Cli.Writing;
using Chronology.Rendering;
using Chronology.Rendering.Excel.Package;
using Chronology.Rendering.Excel.Returning;
using Chronology.Rendering.Review;

namespace Chronology.Cli.Verbs;

/// <summary><c>review export FILE.xlsx</c> and <c>review import FILE.xlsx</c>: a workbook goes out to be corrected, and its decisions come back for good.</summary>
public static class ReviewVerb
{
    public static Command Create(Terminal terminal) => new("review", "Send a workbook out to be corrected, and take the corrections back for every later run.") { Export(terminal), Import(terminal) };

    private static Command Export(Terminal terminal)
    {
        var file = new Argument<string>("FILE.xlsx") { Description = "The workbook to write." };
        var from = From();
        var template = new Option<string>("--template") { Description = "A folder of templates with a workbook of its own.", HelpName = "DIR" };
        var command = new Command("export", "Write the chronology, with all decisions so far, as a workbook to correct: Status, Event, Text, EDTF, Notes and columns of your own.") { file, from, template };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var source = parsed.GetValue(from) ?? ReportFile.DefaultPath;
            var model = ReviewStore.Apply(ReportFile.Read(source, parsed.GetValue(from) is null), null, FolderOf(source)).Model;
            WorkbookFile.Write(model, path, parsed.GetValue(template));
            terminal.Out.WriteLine(path);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import(Terminal terminal)
    {
        var file = new Argument<string>("FILE.xlsx") { Description = "The workbook as it came back: sorted, filtered, rows deleted, columns moved or added as you like." };
        var from = From();
        var into = new Option<string>("--into") { Description = $"Where the decisions are kept; default: {ReviewStore.FileName} beside the chronology, where 'build' and 'render' find them.", HelpName = "FILE" };
        var prefer = new Option<bool>("--prefer-workbook") { Description = "Where the workbook and the chronology have both changed, take the workbook's word." };
        var command = new Command("import", "Take the decisions out of a corrected workbook. What cannot be taken is named by sheet and row, and ends in exit code 6.") { file, from, into, prefer };
        command.SetAction(parsed =>
        {
            var source = parsed.GetValue(from) ?? ReportFile.DefaultPath;
            var store = parsed.GetValue(into) ?? ReviewStore.PathIn(FolderOf(source));
            var model = ReportFile.Read(source, parsed.GetValue(from) is null);
            return Import(terminal, parsed.GetRequiredValue(file), model, store, parsed.GetValue(prefer));
        });
        return command;
    }

    private static int Import(Terminal terminal, string path, ReportModel model, string store, bool prefersWorkbook)
    {
        var before = File.Exists(store) ? ReviewStore.Read(store) : ReviewFile.Empty;
        var import = new ReviewImport(ReviewApplication.Apply(model, before).Model, before, prefersWorkbook);
        var after = import.Take(Rows(path));
        ReviewStore.Write(after, store);
        foreach (var problem in import.Problems)
        {
            terminal.Error.WriteLine(Messages.Error($"{path}: {problem}"));
        }

        terminal.Out.WriteLine(Messages.Imported(import.Changed, after.Events.Length + after.Subjects.Length, store));
        return import.Problems.Count == 0 ? ExitCode.Done : ExitCode.ReviewConflict;
    }

    private static ImmutableArray<ReturnedRow> Rows(string path)
    {
        try
        {
            return ReturnedWorkbook.Read(InputFile.Bytes(path));
        }
        catch (WorkbookException e)
        {
            throw new CliException(ExitCode.Usage, $"{path}: {e.Message}", e);
        }
    }

    private static Option<string> From() => new("--from") { Description = $"The chronology; default: {ReportFile.DefaultPath}.", HelpName = "FILE.json" };

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? "";
}
