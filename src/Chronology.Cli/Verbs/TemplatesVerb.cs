using System.CommandLine;
using Chronology.Cli.Output;
using Chronology.Rendering.Templates;

namespace Chronology.Cli.Verbs;

/// <summary><c>templates list</c> and <c>templates eject DIR</c>: shows the built-in templates, and copies them for editing.</summary>
public static class TemplatesVerb
{
    public static Command Create(Terminal terminal) =>
        new("templates", "List the built-in templates, or copy them to a folder for editing.") { List(terminal), Eject(terminal) };

    private static Command List(Terminal terminal)
    {
        var command = new Command("list", "Print the names of the built-in templates, style sheets and fonts.");
        command.SetAction(_ =>
        {
            foreach (var name in TemplateSource.Names)
            {
                terminal.Out.WriteLine(name);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Eject(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "Where the copies go; files that are there already stay as they are." };
        var command = new Command("eject", "Copy the built-in templates to a folder; then edit them and build with --template DIR.") { folder };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var written = FileFailure.Guard(path, () => TemplateSource.Eject(path));
            foreach (var name in written)
            {
                terminal.Out.WriteLine(Path.Combine(path, name).Replace(Path.DirectorySeparatorChar, '/'));
            }

            terminal.Error.WriteLine(Messages.Ejected(written.Count, TemplateSource.Names.Count - written.Count, path));
            return ExitCode.Done;
        });
        return command;
    }
}
