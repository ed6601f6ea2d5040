using Scriban;
using Scriban.Syntax;

namespace Chronology.Rendering.Templates;

/// <summary>Checks that every name of a Scriban template stands in the view where the template asks for it, in branches too that today's report does not reach.</summary>
internal sealed class ScribanNames(ScribanFiles files)
{
    private static readonly string[] Functions = ["style", "script", "data", "policy", "part"];

    // A part may use itself.
    private readonly HashSet<Template> _open = [];

    /// <exception cref="TemplateException">A name is unknown; the message has its place.</exception>
    public void Check(Template template, ViewShape root) => Walk(template.Page, [root]);

    private void Walk(ScriptNode? node, List<ViewShape> scopes)
    {
        switch (node)
        {
            case null:
                break;
            case ScriptForStatement loop:
                var item = Resolve(loop.Iterator, scopes) ?? ViewShape.Empty;
                Walk(loop.Body, [.. scopes, ViewShape.Named(((ScriptVariable)loop.Variable!).Name, item), ViewShape.Named("for", ViewShape.Empty)]);
                Walk(loop.Else, scopes);
                break;
            case ScriptWithStatement with:
                Walk(with.Body, [.. scopes, Resolve(with.Name, scopes) ?? ViewShape.Empty]);
                break;
            case ScriptVariable or ScriptMemberExpression:
                Resolve((ScriptExpression)node, scopes);
                break;
            case ScriptFunctionCall { Target: ScriptVariable { Name: "part" } } call when call.Arguments is [ScriptLiteral { Value: string part }]:
                Part(call, part, scopes);
                break;
            default:
                foreach (var child in node.Children)
                {
                    Walk(child, scopes);
                }

                break;
        }
    }

    private void Part(ScriptFunctionCall call, string part, List<ViewShape> scopes)
    {
        if (!files.Contains(ScribanPart.FileOf(part)))
        {
            throw files.Error(call.Span, $"unknown part '{part}', expected a file {ScribanPart.FileOf(part)}");
        }

        var template = files.Parsed(ScribanPart.FileOf(part));
        if (_open.Add(template))
        {
            Walk(template.Page, scopes);
            _open.Remove(template);
        }
    }

    /// <summary>What stands inside; null for what is no name at all.</summary>
    private ViewShape? Resolve(ScriptExpression? expression, List<ViewShape> scopes)
    {
        switch (expression)
        {
            case ScriptVariable variable:
                return Functions.Contains(variable.Name) ? ViewShape.Empty
                    : scopes.AsEnumerable().Reverse().Select(scope => scope.Inside(variable.Name)).FirstOrDefault(shape => shape is not null)
                    ?? throw files.Error(variable.Span, scopes[^1].Unknown(variable.Name, variable.Name));
            case ScriptMemberExpression { Member: not ScriptVariableLocal } member when Resolve(member.Target, scopes) is { } target:
                return target.Inside(member.Member!.Name) ?? throw files.Error(member.Span, target.Unknown(member.ToString(), member.Member.Name));
            default:
                Walk(expression is ScriptMemberExpression ? null : expression, scopes);
                return null;
        }
    }
}
