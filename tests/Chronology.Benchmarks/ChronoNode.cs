using System.Diagnostics;
using System.Globalization;

namespace Chronology.Benchmarks;

/// <summary>The parser of the npm package chrono-node as a process beside ours, which does a round when it is asked to.</summary>
/// <remarks>npm installs the package into a temporary folder, which goes with the process.</remarks>
internal sealed class ChronoNode : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private ChronoNode(DirectoryInfo folder, Process process) => (_folder, _process) = (folder, process);

    /// <summary>Null, with a line that says why, where node or the package is not to be had.</summary>
    public static ChronoNode? Start(IReadOnlyList<string> files)
    {
        var folder = Directory.CreateTempSubdirectory("chrono-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Chrono")))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            using (var npm = Launch(folder, "npm", ["install", "--silent", "--no-audit", "--no-fund"]))
            {
                npm.StandardInput.Close();
                npm.WaitForExit();
                if (npm.ExitCode != 0)
                {
                    throw new InvalidOperationException($"npm ended with {npm.ExitCode}");
                }
            }

            return new ChronoNode(folder, Launch(folder, "node", ["rounds.js", .. files.Select(Path.GetFullPath)]));
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or IOException)
        {
            Console.WriteLine($"chrono-node is left out: {e.Message}");
            folder.Delete(recursive: true);
            return null;
        }
    }

    /// <summary>One round over the files' documents, each so many times.</summary>
    public Measured Round(int repeats)
    {
        _process.StandardInput.WriteLine(repeats.ToString(CultureInfo.InvariantCulture));
        _process.StandardInput.Flush();
        var fields = (_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("node ended before its round did.")).Split(' ');
        return new Measured(double.Parse(fields[0], CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static Process Launch(DirectoryInfo folder, string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} does not start");
}
