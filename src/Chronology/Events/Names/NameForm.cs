namespace Chronology.Events.Names;

/// <summary>How an occurrence names its entity.</summary>
public enum NameForm : byte
{
    /// <summary>By a name, whole or in part: "President Putin".</summary>
    Name,

    /// <summary>By an office: "the Prime Minister of Israel".</summary>
    Description,

    /// <summary>As one of two: "the two leaders", "they".</summary>
    Pair,

    /// <summary>By an adjective or a people's name: "Israeli strikes" names Israel, and takes no part.</summary>
    Demonym,

    /// <summary>By "their": the two people named together before own what follows.</summary>
    Possessive,
}
