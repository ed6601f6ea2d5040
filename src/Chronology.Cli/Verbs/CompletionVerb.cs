using System.CommandLine;
using Chronology.Cli.Options;

namespace Chronology.Cli.Verbs;

/// <summary><c>completion SHELL</c>: prints the lines that make a shell complete verbs, options and formats.</summary>
public static class CompletionVerb
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.CompletionSources.Add(Shells);
        var command = new Command("completion", "Print a completion script for a shell.") { shell };
        command.SetAction(parsed =>
        {
            terminal.Out.Write(Script(OptionValues.OneOf("SHELL", parsed.GetRequiredValue(shell), Shells)));
            return ExitCode.Done;
        });
        return command;
    }

    /// <remarks>Each asks the program itself, by System.CommandLine's [suggest] directive, so a script never goes out of date.</remarks>
    private static string Script(string shell) => shell switch
    {
        "bash" => """
            # Add to ~/.bashrc: source <(chronology completion bash)
            _chronology() {
              local IFS=$'\n'
              COMPREPLY=( $(compgen -W "$(chronology "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _chronology chronology

            """,
        "zsh" => """
            # Add to ~/.zshrc: source <(chronology completion zsh)
            _chronology() {
              local -a found
              found=("${(@f)$(chronology "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -- "${found[@]}"
              _files
            }
            compdef _chronology chronology

            """,
        "fish" => """
            # Add to ~/.config/fish/config.fish: chronology completion fish | source
            complete -c chronology -a '(chronology "[suggest:"(commandline -C)"]" (commandline -b) 2>/dev/null)'

            """,
        _ => """
            # Add to $PROFILE: chronology completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName chronology -ScriptBlock {
              param($word, $line, $position)
              chronology "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """,
    };
}
