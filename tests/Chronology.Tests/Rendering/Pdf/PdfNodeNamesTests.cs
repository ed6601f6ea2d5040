using System.Text;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class PdfNodeNamesTests
{
    [Fact]
    public void Names_AreCountedFromOneInTheirOrder()
    {
        const string Before = "<</ID (node00001230)>><</ID (node00001227)>><</Headers [(node00001227) (node00001230)]>><</Names [(node00001227) 4 0 R (node00001230) 5 0 R]>>";
        const string After = "<</ID (node00000002)>><</ID (node00000001)>><</Headers [(node00000001) (node00000002)]>><</Names [(node00000001) 4 0 R (node00000002) 5 0 R]>>";
        Assert.Equal(After, Renumbered(Before));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(node")]
    [InlineData("/ID (node0000122)")]
    [InlineData("/ID (node0000122x)")]
    [InlineData("/ID (node000012345)")]
    [InlineData("/Headers [(node00001227)]")]
    public void OtherText_StaysAsItIs(string pdf) => Assert.Equal(pdf, Renumbered(pdf));

    [Fact]
    public void Title_ThatReadsLikeANameStays() =>
        Assert.Equal("<</Title (node00001227)>><</ID (node00000001)>>", Renumbered("<</Title (node00001227)>><</ID (node00001227)>>"));

    private static string Renumbered(string pdf)
    {
        var bytes = Encoding.Latin1.GetBytes(pdf);
        PdfNodeNames.Renumber(bytes);
        return Encoding.Latin1.GetString(bytes);
    }
}
