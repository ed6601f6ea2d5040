using Chronology.Input;
using Chronology.Input.Mail;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Input.Mail;

public class RepeatedMessagesTests
{
    private const string Failed = "The pump at Arden failed on Saturday. Carla Voss repaired it on Sunday.";
    private static readonly LocalDate Monday = new(2025, 10, 6);

    [Fact]
    public void LeaveOut_QuotedCopyOfAMessage_IsNoSource() => Assert.Equal(["a", "b"], Left(Result(Of("a", Failed)), Result(Of("b", "We paid."), Of("b#1", "The pump at Arden failed\non Saturday. Carla Voss\nrepaired it on Sunday."))));

    [Fact]
    public void LeaveOut_MessageThatOnlyAnswersQuote_StaysOnce() => Assert.Equal(["b", "b#1", "c"], Left(Result(Of("b", "We paid."), Of("b#1", Failed)), Result(Of("c", "Fine."), Of("c#1", Failed))));

    [Fact]
    public void LeaveOut_QuotedPartAndSignature_DoNotCount()
    {
        var quoted = Of("b#1", Failed + "\n> Really?") with { MarkedFurniture = [new TextSpan(Failed.Length, Failed.Length + 10)] };
        Assert.Equal(["a", "b"], Left(Result(Of("a", Failed)), Result(Of("b", "We paid."), quoted)));
    }

    [Fact]
    public void LeaveOut_ShortAnswersOfTwoDays_AreTwoMessages() => Assert.Equal(["a", "a#1", "b"], Left(Result(Of("a", "Done."), Of("a#1", "Agreed.")), Result(Of("b", "Agreed.", 1))));

    [Fact]
    public void LeaveOut_TwoFilesThatSayTheSame_StayTwo() => Assert.Equal(["a", "b"], Left(Result(Of("a", Failed)), Result(Of("b", Failed))));

    [Fact]
    public void LeaveOut_FileThatCannotBeRead_GivesNothing() => Assert.Empty(RepeatedMessages.LeaveOut([new ReadResult(new FoundDocument("x", "x.eml", "x.eml", "x.eml", "."), null, [])]));

    private static IEnumerable<string> Left(params ReadResult[] results) => RepeatedMessages.LeaveOut(results).Select(static document => document.Id);

    private static ReadResult Result(params SourceDocument[] documents) => new(new FoundDocument(documents[0].Id, documents[0].Path, documents[0].Path, documents[0].Path, "."), documents[0], []) { Documents = [.. documents] };

    private static SourceDocument Of(string id, string text, int days = 0) =>
        new(id, id + ".eml", null, "en", "", text) { StatedDates = [new StatedDate(Monday.PlusDays(days), StatedDateSource.EmailHeader, "")] };
}
