using Chronology.Cli;

namespace Chronology.Tests.Cli;

public sealed class NearestTests
{
    private static readonly string[] Words = ["build", "explain", "render", "--format", "--output", "--until", "-f"];

    [Theory]
    [InlineData("bild", "build")]
    [InlineData("biuld", "build")]
    [InlineData("BUILD", "build")]
    [InlineData("explian", "explain")]
    [InlineData("--formt", "--format")]
    [InlineData("--ouput", "--output")]
    public void Nearest_OfASlip_IsTheWordMeant(string given, string expected) => Assert.Equal(expected, Nearest.Of(given, Words));

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("--colour")]
    [InlineData("xyz")]
    public void Nearest_OfSomethingElse_IsNothing(string given) => Assert.Null(Nearest.Of(given, Words));
}
