namespace Chronology.Events;

/// <summary>What a name names, as far as the text tells.</summary>
public enum NameKind
{
    Person,
    Organization,
    Place,
    Other,
}
