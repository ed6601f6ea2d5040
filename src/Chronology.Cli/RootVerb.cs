using System.CommandLine;
using Chronology.Cli.Options;
using Chronology.Cli.Verbs;

namespace Chronology.Cli;

/// <summary>The verbs, together.</summary>
public static class RootVerb
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Makes one dated, sourced chronology from a folder of documents.") { HelpName = Messages.Program };
        root.Add(CommonOptions.Quiet);
        root.Add(CommonOptions.Verbose);
        root.Add(BuildVerb.Create(terminal));
        root.Add(CheckVerb.Create(terminal));
        root.Add(TagVerb.Create(terminal));
        root.Add(ExplainVerb.Create(terminal));
        root.Add(RenderVerb.Create(terminal));
        root.Add(ReviewVerb.Create(terminal));
        root.Add(TemplatesVerb.Create(terminal));
        root.Add(FormatsVerb.Create(terminal));
        root.Add(SchemaVerb.Create(terminal));
        root.Add(CompletionVerb.Create(terminal));
        return root;
    }
}
