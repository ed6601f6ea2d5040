using Chronology.Events;
using Chronology.Events.Names;

namespace Chronology.Tests.Events.Names;

public class NameMergerTests
{
    private static readonly EntityName Full = new("Orlo Vint", "Vint", NameKind.Person);
    private static readonly EntityName Surname = new("Vint", "Vint", NameKind.Person);

    [Theory]
    [InlineData("Vint", NameKind.Person)]
    [InlineData("Vint", NameKind.Other)]
    [InlineData("Orlo B. Vint", NameKind.Person)]
    [InlineData("O. Vint", NameKind.Person)]
    public void Merge_JoinsOnePerson(string canonical, NameKind kind)
    {
        var other = new EntityName(canonical, "Vint", kind);
        var map = Merge([Full], [Full], [other]);
        Assert.Equal((Full, Full), (map[other], map[Full]));
    }

    [Theory]
    [InlineData("Vint", NameKind.Place)]
    [InlineData("Mara Vint", NameKind.Person)]
    [InlineData("Vinter", NameKind.Person)]
    public void Merge_KeepsOthersApart(string canonical, NameKind kind)
    {
        var other = new EntityName(canonical, canonical, kind);
        var map = Merge([Full], [other]);
        Assert.NotEqual(map[Full].Canonical, map[other].Canonical);
    }

    [Fact]
    public void Merge_JoinsASharedSurnameToNeither()
    {
        var sister = new EntityName("Mara Vint", "Vint", NameKind.Person);
        var map = Merge([Full], [sister], [Surname]);
        Assert.Equal(("Vint", "Mara Vint", "Orlo Vint"), (map[Surname].Canonical, map[sister].Short, map[Full].Short));
    }

    [Theory]
    [InlineData("UN Security Council", "Security Council")]
    [InlineData("World Trade Body", "WTB")]
    public void Merge_JoinsOrganizations(string whole, string part)
    {
        var (left, right) = (new EntityName(whole, whole, NameKind.Organization), new EntityName(part, part, NameKind.Organization));
        Assert.Equal(whole, Merge([left], [right])[right].Canonical);
    }

    [Fact]
    public void Merge_TakesTheKindWithEvidence()
    {
        var (unknown, known) = (new EntityName("Hamas", "Hamas", NameKind.Other), new EntityName("Hamas", "Hamas", NameKind.Organization));
        Assert.Equal(known, Merge([unknown], [unknown], [known])[unknown]);
    }

    [Fact]
    public void Merge_TakesTheKindOfWhatJoins()
    {
        var (whole, part) = (new EntityName("World Trade Body", "World Trade Body", NameKind.Other), new EntityName("WTB", "WTB", NameKind.Organization));
        Assert.Equal(NameKind.Organization, Merge([whole], [part])[part].Kind);
    }

    [Fact]
    public void Merge_DoesNotDependOnTheOrder()
    {
        EntityName[] names = [Full, Surname, new("O. Vint", "Vint", NameKind.Person), new("UN", "UN", NameKind.Organization), new("United Nations", "United Nations", NameKind.Other)];
        var forward = Merge([.. names.Select(name => new[] { name })]);
        var backward = Merge([.. names.Reverse().Select(name => new[] { name })]);
        Assert.All(names, name => Assert.Equal(forward[name], backward[name]));
    }

    private static NameMap Merge(params EntityName[][] documents)
    {
        var merger = new NameMerger();
        foreach (var names in documents)
        {
            merger.Add(names);
        }

        return merger.Merge();
    }
}
