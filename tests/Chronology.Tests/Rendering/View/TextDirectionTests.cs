using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.View;

public class TextDirectionTests
{
    [Theory]
    [InlineData("The mayors met.", "ltr")]
    [InlineData("وصل الوفد إلى حيفا.", "rtl")]
    [InlineData("הוא הגיע לנמל.", "rtl")]
    [InlineData("Netanyahu وصل إلى حيفا في الصباح", "rtl")]
    [InlineData("ليلى حداد opens the session of the harbour board", "ltr")]
    [InlineData("山田花子は話し合った。", "ltr")]
    [InlineData("12 – 14: 3.5", "auto")]
    [InlineData("", "auto")]
    public void Of_IsWhereMostLettersRun(string text, string expected) => Assert.Equal(expected, TextDirection.Of(text));
}
