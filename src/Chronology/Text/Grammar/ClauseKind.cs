namespace Chronology.Text.Grammar;

/// <summary>How a clause hangs on the one around it.</summary>
public enum ClauseKind : byte
{
    Main,

    /// <summary>After "and" or "but": its subject may be that of the clause before.</summary>
    Coordinate,

    /// <summary>"which was unveiled": its subject is what stands before it.</summary>
    Relative,

    /// <summary>After "when", "as", "because".</summary>
    Subordinate,

    /// <summary>What was said, thought or agreed: "that Jerusalem views ...".</summary>
    Complement,

    /// <summary>"focusing on ...", "released that evening".</summary>
    Participle,
    Infinitive,

    /// <summary>", the note said".</summary>
    Attribution,
    Parenthesis,
}
