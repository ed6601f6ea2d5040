namespace Chronology.Tagging.Grammar;

/// <summary>A rule file that cannot be used; the message is one sentence with file, line and column.</summary>
public sealed class RuleFormatException : Exception
{
    public RuleFormatException()
    {
    }

    public RuleFormatException(string message)
        : base(message)
    {
    }

    public RuleFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RuleFormatException(RulePosition position, string what)
        : base($"{position.File}({position.Line},{position.Column}): {what}")
    {
    }
}
