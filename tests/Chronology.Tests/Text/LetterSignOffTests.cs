using Chronology.Text;

namespace Chronology.Tests.Text;

public class LetterSignOffTests
{
    [Theory]
    [InlineData("Dear Tom,\n\nI left.\n\nYours,\nAnna Vale\n", "Anna Vale")]
    [InlineData("I left.\n\nKind regards\n\nJ. R. Holt\nDirector\n", "J. R. Holt")]
    [InlineData("I left.\r\nYours sincerely,\r\nPaul", "Paul")]
    [InlineData("One.\nYours,\nAnna Vale\n\nTwo.\nYours,\nAnna Vale\n", "Anna Vale")]
    public void WhoSigns_IsRead(string text, string name) => Assert.Equal(name, LetterSignOff.Of(text));

    [Theory]
    [InlineData("The choice is yours,\nAnna Vale said.")]
    [InlineData("I left.\nYours,\nThe Harbour Board\n")]
    [InlineData("I left.\nRegards,\nSales Team\n")]
    [InlineData("One.\nYours,\nAnna Vale\n\nTwo.\nYours,\nTom Alder\n")]
    [InlineData("Anna Vale\n")]
    [InlineData("")]
    public void NobodyOrSeveral_IsNone(string text) => Assert.Null(LetterSignOff.Of(text));
}
