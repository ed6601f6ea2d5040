using Chronology.Input;
using Chronology.Input.Mail;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Input;

public class MailReaderTests
{
    private const string Head = "From: Jane Roe <jane@example.org>\r\nTo: omar@example.org\r\nDate: Tue, 05 May 2020 23:30:00 -0700\r\nSubject: The bridge\r\n";

    private static DocumentContent Read(string mail) => new MailReader().Read(mail);

    [Fact]
    public void Read_PlainMessage_GivesItsBody()
    {
        var content = Read(Head + "\r\nDear Omar,\r\n\r\nthe bridge was closed on 1 May.\r\n");
        Assert.Equal("Dear Omar,\n\nthe bridge was closed on 1 May.\n", content.Text);
        Assert.Equal("The bridge", content.Title);
        Assert.Equal(new StatedDate(new LocalDate(2020, 5, 5), StatedDateSource.EmailHeader, "Tue, 05 May 2020 23:30:00 -0700"), Assert.Single(content.StatedDates));
    }

    [Theory]
    [InlineData("Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=iso-8859-1\n\nZ=FCrich is a =\nlong way.", "Z\u00FCrich is a long way.")]
    [InlineData("Content-Transfer-Encoding: QUOTED-PRINTABLE\nContent-Type: text/plain; charset=\"utf-8\"\n\nZ=C3=BCrich =3D 100 % = odd", "Z\u00FCrich = 100 % = odd")]
    [InlineData("Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\nWsO8\ncmljaA==\n", "Z\u00FCrich")]
    [InlineData("Content-Type: text/plain; format=flowed\n\nIt was \nclosed.\nYes.", "It was closed.\nYes.")]
    [InlineData("Content-Type: text/html\n\n<p>It was <b>closed</b>.</p>", "It was closed.\n")]
    [InlineData("Content-Type: multipart/alternative;\n\tboundary=\"b1\"\n\npreamble\n--b1\nContent-Type: text/html\n\n<p>Not this</p>\n--b1\n\nThe plain one.\n--b1--\nepilogue", "The plain one.")]
    [InlineData("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nInner.\n--b--\n--a\nContent-Type: text/plain\nContent-Disposition: attachment\n\nNot this.\n--a--", "Inner.")]
    [InlineData("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain\n\nNo end of it.", "No end of it.")]
    public void Read_Body_IsDecoded(string mail, string text) => Assert.Equal(text, Read(mail).Text);

    [Theory]
    [InlineData("=?utf-8?Q?Die_Br=C3=BCcke?=", "Die Br\u00FCcke")]
    [InlineData("=?ISO-8859-1?Q?Br=FCcke?= am =?utf-8?B?RmzDvHNz?=", "Br\u00FCcke am Fl\u00FCss")]
    [InlineData("=?utf-8?Q?Br=C3=BC?=\n =?utf-8?Q?cke?=", "Br\u00FCcke")]
    [InlineData("A very\n\tlong subject", "A very long subject")]
    [InlineData("=?nonsense?Q?x?=", "x")]
    [InlineData("=?utf-8?B?not closed", "=?utf-8?B?not closed")]
    public void Read_Subject_IsDecoded(string subject, string title) => Assert.Equal(title, Read($"Subject: {subject}\n\nText.").Title);

    [Theory]
    [InlineData("I agree.\n\nOn Mon, 4 May 2020, Omar wrote:\n> We closed it on 1 May.\n> Yours\n\nJane", "On Mon, 4 May 2020, Omar wrote:\n> We closed it on 1 May.\n|> Yours\n")]
    [InlineData("I agree.\n-----Original Message-----\nSent: 4 May 2020\nClosed.", "-----Original Message-----\nSent: 4 May 2020\nClosed.")]
    [InlineData("I agree.\n-- \nJane Roe, since 1931", "-- \nJane Roe, since 1931")]
    [InlineData("We met at 5:\nand at 6.", "")]
    public void Read_OthersWords_AreMarked(string text, string marked)
    {
        var content = Read("Subject: x\n\n" + text);
        Assert.Equal(text, content.Text);
        Assert.Equal(marked, string.Join('|', content.MarkedFurniture.Select(span => span.Of(text))));
    }

    [Fact]
    public void Read_PageInAMessage_HasTheMessagesDate()
    {
        var content = Read(Head + "Content-Type: text/html\r\n\r\n<meta name=date content=2019-01-01><p>It was closed.</p>");
        Assert.Equal(StatedDateSource.EmailHeader, Assert.Single(content.StatedDates).Source);
    }
}
