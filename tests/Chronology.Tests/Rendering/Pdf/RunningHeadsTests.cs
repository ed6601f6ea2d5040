using Chronology.Rendering;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.Pdf;

public class RunningHeadsTests
{
    [Fact]
    public void Head_IsThePeriodOfThePagesEvents() => Assert.Equal(
        ["March 44 BCE – 1872", "1872 – July 1944", "October 2025", "October–November 2025"],
        Of(4, ("a", 1), ("b", 1), ("c", 2), ("d", 3), ("e", 4), ("f", 4)));

    [Fact]
    public void Page_OnWhichNothingBegins_GoesOnWithWhatBegan() => Assert.Equal(
        ["", "October 2025", "October 2025", "November 2025", "Sources", "Sources – Documents"],
        Of(6, ("d", 2), ("f", 4), ("sources", 4), ("source-2", 6), ("documents", 6)));

    [Fact]
    public void Print_WhoseTargetsAreNotKnown_HasNoHeads() => Assert.Equal(["", ""], Of(2));

    private static List<string> Of(int count, params (string Target, int Page)[] pages)
    {
        List<Dictionary<string, object>> years =
        [
            Year(Group("March", "44 BCE", "a")), Year(Group("1872", MonthGroups.NoMonth, "b", "c0"), Group("1872", MonthGroups.NoMonth, "c")),
            Year(Group("July", "1944", "c1")), Year(Group("October", "2025", "d", "e"), Group("November", "2025", "f")),
        ];
        // "c" begins page 2 for 1872, and July 1944 ends it.
        var known = pages.ToDictionary(p => p.Target, p => p.Page);
        if (known.TryGetValue("c", out var second))
        {
            known["c1"] = second;
        }

        return new RunningHeads(years, [("Sources", ["sources", "source-2"]), ("Documents", ["documents"])]).On(count, known);
    }

    private static Dictionary<string, object> Year(params Dictionary<string, object>[] groups) => new() { ["groups"] = groups.ToList() };

    private static Dictionary<string, object> Group(string heading, string context, params string[] events) => new()
    {
        ["heading"] = heading, ["context"] = context, ["events"] = events.Select(e => new Dictionary<string, object> { ["anchor"] = e }).ToList(),
    };
}
