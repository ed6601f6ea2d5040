namespace Chronology.Events.Names;

/// <summary>Evidence for what a name names.</summary>
internal readonly record struct KindVotes(int Person, int Organization, int Place, int Other)
{
    public static KindVotes operator +(KindVotes left, KindVotes right) =>
        new(left.Person + right.Person, left.Organization + right.Organization, left.Place + right.Place, left.Other + right.Other);

    public NameKind Winner()
    {
        var best = Math.Max(Math.Max(Person, Organization), Math.Max(Place, Other));
        return best == 0 || (best == Other && Person < best) ? NameKind.Other : best == Place ? NameKind.Place : best == Organization ? NameKind.Organization : NameKind.Person;
    }
}
