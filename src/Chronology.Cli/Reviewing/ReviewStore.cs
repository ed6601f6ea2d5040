using Chronology.Cli.Output;
using Chronology.Rendering;
using Chronology.Rendering.Review;

namespace Chronology.Cli.Reviewing;

/// <summary>Where people's decisions are kept: a file beside the chronology.</summary>
public static class ReviewStore
{
    public const string FileName = "review.json";

    /// <summary>The chronology with the decisions in it.</summary>
    /// <param name="named">The file that the user named; null: the one in the folder, when there is one.</param>
    /// <exception cref="CliException">The file is not there although it was named, or is no review.</exception>
    public static ReviewOutcome Apply(ReportModel model, string? named, string folder)
    {
        var path = named ?? PathIn(folder);
        return named is null && !File.Exists(path) ? new ReviewOutcome(model, []) : ReviewApplication.Apply(model, Read(path));
    }

    public static string PathIn(string folder) => Path.Combine(folder, FileName);

    /// <exception cref="CliException">The file is not there, cannot be read, or is no review.</exception>
    public static ReviewFile Read(string path) =>
        ReviewJson.TryRead(InputFile.Bytes(path), path, out var review, out var problem) ? review : throw new CliException(ExitCode.Usage, problem);

    /// <exception cref="CliException">The file cannot be written; the old one is then still there.</exception>
    public static void Write(ReviewFile review, string path)
    {
        using var file = new AtomicFile(path);
        ReviewJson.Write(review, file.Stream);
        file.Commit();
    }
}
