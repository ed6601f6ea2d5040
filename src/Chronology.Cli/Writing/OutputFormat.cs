using Chronology.Rendering;

namespace Chronology.Cli.Writing;

/// <summary>One kind of file that a chronology can be written as.</summary>
/// <param name="Name">What <c>-f</c> calls it.</param>
/// <param name="Description">For <c>formats</c>.</param>
/// <param name="Weight">How long it takes beside the others: the heaviest starts first.</param>
/// <param name="Create">Makes its renderer.</param>
public sealed record OutputFormat(string Name, string Description, int Weight, Func<RenderTools, IRenderer> Create)
{
    /// <summary>With the dot, where it is not the name's own.</summary>
    public string? Extension { get; init; }

    /// <summary>"chronology.html"</summary>
    public string FileName => "chronology" + (Extension ?? "." + Name);

    /// <summary>Renders into nothing, to see whether it can be done.</summary>
    /// <exception cref="CliException">It cannot.</exception>
    public void Check(RenderTools tools, ReportModel model)
    {
        using var nowhere = new MemoryStream();
        RenderFailure.Guard(() => Create(tools).Render(model, nowhere));
    }
}
