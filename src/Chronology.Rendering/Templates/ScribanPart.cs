using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Chronology.Rendering.Templates;

/// <summary>The function <c>part</c>: a piece filled with the values at that place.</summary>
internal sealed class ScribanPart(ScribanFiles files) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(ScribanMarkup);

    public static string FileOf(string part) => $"parts/{part}.scriban";

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new ScribanMarkup(context.RenderTemplate(files.Parsed(FileOf(arguments[0] as string ?? "")), [], callerContext));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
