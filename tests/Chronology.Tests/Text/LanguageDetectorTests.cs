using Chronology.Text;

namespace Chronology.Tests.Text;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The court said on Monday that it would hear the case in the spring, and that both sides had asked for more time.")]
    [InlineData("de", "Das Gericht hat am Montag entschieden, dass der Fall im Frühjahr verhandelt wird und nicht erst nach der Sommerpause.")]
    [InlineData("fr", "Le tribunal a décidé lundi que l'affaire sera entendue au printemps et que les deux parties ont plus de temps.")]
    [InlineData("es", "El tribunal decidió el lunes que el caso se verá en primavera y que las dos partes tendrán más tiempo para sus escritos.")]
    [InlineData("it", "Il tribunale ha deciso lunedì che la causa sarà discussa in primavera e che le parti hanno più tempo per gli atti della difesa.")]
    [InlineData("nl", "De rechtbank besloot maandag dat de zaak in het voorjaar wordt behandeld en dat beide partijen meer tijd voor hun stukken krijgen.")]
    [InlineData("pt", "O tribunal decidiu na segunda-feira que o caso será ouvido na primavera e que as partes não têm mais tempo para os documentos.")]
    [InlineData("sv", "Domstolen beslutade på måndagen att målet ska tas upp i vår och att båda parterna har mer tid för sina inlagor, inte mindre.")]
    [InlineData("ru", "Суд решил в понедельник, что дело будет слушаться весной и что обе стороны получат больше времени для своих бумаг, но не к маю.")]
    [InlineData("uk", "Суд вирішив у понеділок, що справа буде слухатися навесні, та що обидві сторони не мають більше часу до травня, як було раніше.")]
    [InlineData("el", "Το δικαστήριο αποφάσισε τη Δευτέρα.")]
    [InlineData("he", "בית המשפט החליט ביום שני.")]
    [InlineData("ar", "قررت المحكمة يوم الاثنين.")]
    [InlineData("ja", "裁判所は月曜日に決定した。")]
    [InlineData("zh", "法院星期一作出决定。")]
    [InlineData("ko", "법원은 월요일에 결정했다.")]
    public void Detect_PlainText_IsTold(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("12345 67890")]
    [InlineData("Putin Netanyahu Gaza")]
    [InlineData("Rio de Janeiro")]
    public void Detect_Unclear_IsEnglish(string text) => Assert.Equal("en", LanguageDetector.Detect(text));

    [Fact]
    public void Detect_EnglishWithForeignNames_StaysEnglish() =>
        Assert.Equal("en", LanguageDetector.Detect("El Mundo and La Repubblica said that De Volkskrant was sold to Die Zeit in the summer of 2019, as Le Monde had reported."));
}
