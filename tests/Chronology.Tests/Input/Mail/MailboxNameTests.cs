using Chronology.Input.Mail;

namespace Chronology.Tests.Input.Mail;

public class MailboxNameTests
{
    [Theory]
    [InlineData("Joseph Okafor <j.okafor@arden.example>", "Joseph Okafor")]
    [InlineData("\"Okafor, Joseph\" <j.okafor@arden.example>", "Joseph Okafor")]
    [InlineData("Maud van der Berg <m@arden.example>", "Maud van der Berg")]
    public void Of_GivesThePerson(string from, string name) => Assert.Equal(name, MailboxName.Of(from));

    [Theory]
    [InlineData(null)]
    [InlineData("j.okafor@arden.example")]
    [InlineData("<j.okafor@arden.example>")]
    [InlineData("Joseph <j.okafor@arden.example>")]
    [InlineData("Ann Cole <a@arden.example>, Tom Alder <t@arden.example>")]
    [InlineData("Arden 24 News <news@arden.example>")]
    [InlineData("a@b.example <a@b.example>")]
    public void Of_GivesNothing(string? from) => Assert.Null(MailboxName.Of(from));
}
