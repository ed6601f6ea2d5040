using Chronology.Events;
using Chronology.Events.Names;

namespace Chronology.Tests.Events.Names;

public class NameFinderTests
{
    [Theory]
    [InlineData("Zemblan President Orlo Vint met reporters.", "Orlo Vint", "Vint", NameKind.Person)]
    [InlineData("French Prime Minister Anne Duval spoke.", "Anne Duval", "Duval", NameKind.Person)]
    [InlineData("The spokesman Piet van der Zee resigned.", "Piet van der Zee", "van der Zee", NameKind.Person)]
    [InlineData("They flew to Sharm el-Sheikh and stayed near Sharm el-Sheikh.", "Sharm el-Sheikh", "Sharm el-Sheikh", NameKind.Place)]
    [InlineData("The Ministry of Defence denied it.", "Ministry of Defence", "Ministry of Defence", NameKind.Organization)]
    [InlineData("Members of the Palestinian group Hamas left.", "Hamas", "Hamas", NameKind.Organization)]
    [InlineData("It was reported by the news agency TASS today.", "TASS", "TASS", NameKind.Organization)]
    [InlineData("The UN Security Council met.", "UN Security Council", "UN Security Council", NameKind.Organization)]
    [InlineData("He lives in Brenna with his dog.", "Brenna", "Brenna", NameKind.Place)]
    [InlineData("Then Hartmann Voss cut its forecast.", "Hartmann Voss", "Hartmann Voss", NameKind.Organization)]
    [InlineData("Then Anna Voss cut its price.", "Anna Voss", "Voss", NameKind.Person)]
    [InlineData("Then Hartmann Voss cut his hair.", "Hartmann Voss", "Voss", NameKind.Person)]
    [InlineData("They were taught at St Mary's Church.", "St Mary's Church", "St Mary's Church", NameKind.Organization)]
    [InlineData("He was born in St. Louis.", "St. Louis", "St. Louis", NameKind.Place)]
    [InlineData("The crowd saw St Helens win.", "St Helens", "St Helens", NameKind.Other)]
    [InlineData("A shop in High St. Mr Alder owned it.", "High St", "High St", NameKind.Place)]
    [InlineData("Syrian President Bashar al-Assad left.", "Bashar al-Assad", "al-Assad", NameKind.Person)]
    public void Find_TellsNameAndKind(string text, string canonical, string shortForm, NameKind kind)
    {
        var names = MarkedText.Read(text).Names;
        Assert.Contains(new EntityName(canonical, shortForm, kind), names.Entities());
    }

    [Theory]
    [InlineData("Aster Holding bought a mill.", "Aster Holding", NameKind.Organization)]
    [InlineData("Norland Insurance closed its office.", "Norland Insurance", NameKind.Organization)]
    [InlineData("They sold Corval Logistics.", "Corval Logistics", NameKind.Organization)]
    [InlineData("They met Petra Marsh there.", "Petra Marsh", NameKind.Person)]
    [InlineData("They met Ilko Baker there.", "Ilko Baker", NameKind.Person)]
    [InlineData("Its director, Guy Marsh, resigned.", "Guy Marsh", NameKind.Person)]
    [InlineData("Its paper, Guy Marsh, closed.", "Guy Marsh", NameKind.Other)]
    [InlineData("The Aurora left Hull.", "Aurora", NameKind.Other)]
    [InlineData("The Marigold had sailed.", "Marigold", NameKind.Other)]
    [InlineData("Everybody aboard the Corinna slept.", "Corinna", NameKind.Other)]
    [InlineData("They asked the crew of the Valdis.", "Valdis", NameKind.Other)]
    [InlineData("The Tribune said so.", "Tribune", NameKind.Organization)]
    [InlineData("Lokomotiva beat Dinara 2-1 at home.", "Dinara", NameKind.Organization)]
    [InlineData("Lokomotiva lost to Dinara 2-1 at home.", "Lokomotiva", NameKind.Organization)]
    [InlineData("Varga beat Senn 6-4, 6-2 in the final.", "Senn", NameKind.Other)]
    [InlineData("Hartwell Transit grew. Drivers in Hartwell waited.", "Hartwell", NameKind.Place)]
    public void Find_TellsKindByPlaceInTheSentence(string text, string canonical, NameKind kind) =>
        Assert.Contains((canonical, kind), MarkedText.Read(text).Names.Entities().Select(static each => (each.Canonical, each.Kind)));

    [Theory]
    [InlineData("Delegations arrived. The talks went on.")]
    [InlineData("On Monday, officials waited. In October they left.")]
    [InlineData("Russian and Israeli officials met their American friends.")]
    [InlineData("The Zemblan group left. A Zemblan official and a Russian-Zemblan team waited.")]
    [InlineData("Yesterday we slept. Meanwhile, prices rose.")]
    public void Find_FindsNoName(string text) => Assert.Empty(MarkedText.Read(text).Names.Entities());

    [Theory]
    [InlineData("Zemblan President Orlo Vint called. Vint was tired.", "Vint", "Orlo Vint")]
    [InlineData("Zemblan President Orlo Vint called. The Zemblan President was tired.", "The Zemblan President", "Orlo Vint")]
    [InlineData("French President Orlo Vint called. The French leader was tired.", "The French leader", "Orlo Vint")]
    [InlineData("Israeli Prime Minister Tal Eder called. We asked the Prime Minister of Israel.", "the Prime Minister of Israel", "Tal Eder")]
    [InlineData("Tal Eder, the Prime Minister of Israel, called. We asked the Israeli Prime Minister.", "the Israeli Prime Minister", "Tal Eder")]
    [InlineData("President Orlo Vint and Prime Minister Tal Eder spoke. Vint left early. Later President Vint slept.", "President Vint", "Orlo Vint")]
    [InlineData("The Joint Review of Action (JRA) is old. Critics of the JRA waited.", "JRA", "Joint Review of Action")]
    [InlineData("The UN Security Council met. A member of the Security Council spoke.", "Security Council", "UN Security Council")]
    public void Find_ResolvesAliases(string text, string alias, string canonical)
    {
        var read = MarkedText.Read(text);
        var last = read.Names.Occurrences.Last(each => each.Span.Of(read.Document.Text) == alias);
        Assert.Equal(canonical, last.Name.Canonical);
    }

    [Theory]
    [InlineData("They asked the WTO Secretary-General to help.", "WTO")]
    [InlineData("The Erdoran government fell. Recep Erdoran was calm.", "Recep Erdoran")]
    [InlineData("Norfield Foods grew. Norfield was founded in Leeds.", "Norfield Foods | Leeds")]
    [InlineData("Ms Holt resigned. Tamsin Holt was mayor.", "Tamsin Holt")]
    [InlineData("Deputy mayor Raj Mehta takes over.", "Raj Mehta")]
    public void Find_NamesEachOnce(string text, string canonical) =>
        Assert.Equal(canonical, string.Join(" | ", MarkedText.Read(text).Names.Entities().Select(each => each.Canonical)));

    [Theory]
    [InlineData("Orlo Vint and Tal Eder met. The two leaders smiled.", "The two leaders")]
    [InlineData("Orlo Vint and Tal Eder met. The pair smiled.", "The pair")]
    [InlineData("Orlo Vint and Tal Eder met. The two smiled.", "The two")]
    [InlineData("Orlo Vint held a call with Tal Eder. Both leaders smiled.", "Both leaders")]
    [InlineData("Orlo Vint and Tal Eder met. Later they smiled.", "they")]
    [InlineData("The two discussed peace. Orlo Vint and Tal Eder had met before.", "The two")]
    public void Find_KnowsThePair(string text, string words)
    {
        var read = MarkedText.Read(text);
        var pair = read.Names.Occurrences.Where(each => each.Span.Of(read.Document.Text) == words).Select(each => each.Name.Canonical);
        Assert.Equal(["Orlo Vint", "Tal Eder"], pair.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Orlo Vint and Tal Eder met. The two countries waited.", "The two countries")]
    [InlineData("Rain fell. The two sides waited.", "The two sides")]
    public void Find_TakesOtherTwosForNoPair(string text, string words)
    {
        var read = MarkedText.Read(text);
        Assert.DoesNotContain(read.Names.Occurrences, each => each.Form == NameForm.Pair && words.StartsWith(each.Span.Of(read.Document.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void Find_PartsHyphenatedPairs()
    {
        var names = MarkedText.Read("President Orlo Vint and Premier Tal Eder spoke. The Vint-Eder call was long.").Names;
        Assert.Equal(["Tal Eder", "Orlo Vint"], names.Occurrences.Reverse().Take(2).Select(each => each.Name.Canonical));
    }

    [Fact]
    public void Find_ReadsHeadingsByTheBody()
    {
        var names = MarkedText.Read("President Orlo Vint spoke to reporters in Brenna.\n\nOrlo Vint To Visit Egypt In Secret Talks\n").Names;
        Assert.Equal(["Orlo Vint", "Brenna", "Egypt"], names.Entities().Select(each => each.Canonical));
    }

    [Fact]
    public void Find_KeepsTwoOfOneSurnameApart()
    {
        var names = MarkedText.Read("Mara Hale and Tom Hale were seen. Mara Hale waved.").Names;
        Assert.Equal([("Mara Hale", "Mara Hale"), ("Tom Hale", "Tom Hale")], names.Entities().Select(each => (each.Canonical, each.Short)));
    }
}
