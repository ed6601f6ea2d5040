namespace Chronology.Events;

public enum NameKind
{
    Person,
    Organization,
    Place,
    Other,
}
