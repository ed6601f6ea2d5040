using System.Globalization;
using Chronology.Input;
using Chronology.Input.Mail;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Input.Mail;

public class QuotedMessagesTests
{
    [Theory]
    [InlineData("Yes.\n\nOn Fri, 1 Mar 2019 at 16:05, Omar Lund <o@arden.example> wrote:\n\n> We closed it.\n", "2019-03-01 Omar Lund to Jane Roe: We closed it.")]
    [InlineData("Yes.\n\nOn Mar 1, 2019, at 4:05 PM, Omar Lund <o@arden.example> wrote:\n> We closed it.\n", "2019-03-01 Omar Lund to Jane Roe: We closed it.")]
    [InlineData("Yes.\n\nOn Fri, 1 Mar 2019 at 16:05, Omar Lund\n<o@arden.example> wrote:\n> We closed it.\n", "2019-03-01 Omar Lund to Jane Roe: We closed it.")]
    [InlineData("Yes.\n-----Original Message-----\nFrom: Omar Lund\nSent: Friday, March 1, 2019 4:05 PM\nTo: Jane Roe\nSubject: The lock\n\nWe closed it.", "2019-03-01 Omar Lund to Jane Roe: We closed it.")]
    [InlineData("Yes.\n\nOn Fri, 1 Mar 2019, Omar Lund wrote:\n> Then close it.\n>\n> On Thu, 28 Feb 2019, Jane Roe wrote:\n> > It leaks.\n", "2019-03-01 Omar Lund to Jane Roe: Then close it. | 2019-02-28 Jane Roe to Omar Lund: It leaks.")]
    public void In_GivesEachMessage(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("Yes.\n\n> We closed it.\n")]
    [InlineData("On 1 March 2019 the mayor wrote:\n\nWe close it.")]
    [InlineData("Omar wrote:\n> We closed it on 1 March 2019.")]
    [InlineData("We met at 5:\n> so you say")]
    [InlineData("-----Original Message-----\nWe closed it on 1 March 2019.")]
    public void In_WithoutADayBeforeIt_GivesNone(string text) => Assert.Equal("", Written(text));

    [Fact]
    public void In_StatesTheDayByItsHead() =>
        Assert.Equal(
            new StatedDate(new LocalDate(2019, 3, 1), StatedDateSource.QuotationHead, "Fri, 1 Mar 2019"),
            Assert.Single(Assert.Single(QuotedMessages.In("Yes.\n\nOn Fri, 1 Mar 2019, Omar Lund wrote:\n> We closed it.\n", null, null)).StatedDates));

    [Fact]
    public void In_ThreadWithoutEnd_StopsAtItsDepth()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(static depth => string.Concat(Enumerable.Repeat("> ", depth)) + "On Fri, 1 Mar 2019, Omar Lund wrote:\n"));
        Assert.InRange(QuotedMessages.In(text, null, "Jane Roe").Length, 1, 8);
    }

    private static string Written(string text) => string.Join(" | ", QuotedMessages.In(text, "The lock", "Jane Roe").Select(static each =>
        each.StatedDates[0].Day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + " " + each.Author + " to " + each.Addressee + ": " + Own(each)));

    // The message's own words, without what it quotes in its turn.
    private static string Own(DocumentContent message) => string.Join(' ', message.Text[..(message.MarkedFurniture is [var quoted, ..] ? quoted.Start : message.Text.Length)].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
