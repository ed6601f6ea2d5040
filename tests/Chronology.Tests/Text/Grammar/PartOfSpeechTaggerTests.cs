using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Tests.Text.Grammar;

public class PartOfSpeechTaggerTests
{
    [Theory]
    [InlineData("The ministers will visit the port.", "visit", PartOfSpeech.Verb, VerbForm.Base)]
    [InlineData("A visit was planned.", "visit", PartOfSpeech.Noun, VerbForm.None)]
    [InlineData("The proposed plan failed.", "proposed", PartOfSpeech.Adjective, VerbForm.None)]
    [InlineData("The ministry proposed a plan.", "proposed", PartOfSpeech.Verb, VerbForm.Past)]
    [InlineData("The plan was proposed.", "proposed", PartOfSpeech.Verb, VerbForm.Participle)]
    [InlineData("The call reflects the mood.", "reflects", PartOfSpeech.Verb, VerbForm.Present)]
    [InlineData("Peace talks resumed.", "talks", PartOfSpeech.Noun, VerbForm.None)]
    [InlineData("They left after the talks.", "after", PartOfSpeech.Preposition, VerbForm.None)]
    [InlineData("They left after rebels attacked.", "after", PartOfSpeech.Subordinator, VerbForm.None)]
    [InlineData("He said that the war ended.", "that", PartOfSpeech.Subordinator, VerbForm.None)]
    [InlineData("The war that ended was long.", "that", PartOfSpeech.Relative, VerbForm.None)]
    [InlineData("The slick has just begun to move.", "just", PartOfSpeech.Adverb, VerbForm.None)]
    [InlineData("The slick has just begun to move.", "begun", PartOfSpeech.Verb, VerbForm.Participle)]
    [InlineData("He could help remove the fuel.", "remove", PartOfSpeech.Verb, VerbForm.Base)]
    public void Tag_ReadsTheWordInItsContext(string text, string word, PartOfSpeech part, VerbForm form)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("a", "a.txt", null, "en", "", text));
        var found = PartOfSpeechTagger.Tag(document, document.Sentences[0], []).First(each => each.Span.Of(text) == word);
        Assert.Equal((part, form), (found.Part, found.Form));
    }

    [Theory]
    [InlineData("A statement released in March surprised many.", "released", true)]
    [InlineData("The report, published in March, surprised many.", "published", true)]
    [InlineData("A deal brokered by Egypt failed.", "brokered", true)]
    [InlineData("The ministry released a statement.", "released", false)]
    [InlineData("Members of the party voted.", "voted", false)]
    [InlineData("The minister said she would go.", "said", false)]
    public void Tag_KnowsReducedParticiples(string text, string word, bool isReduced)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("a", "a.txt", null, "en", "", text));
        Assert.Equal(isReduced, PartOfSpeechTagger.Tag(document, document.Sentences[0], []).First(each => each.Span.Of(text) == word).IsReduced);
    }

    [Theory]
    [InlineData("visit", "visits")]
    [InlineData("carry", "carries")]
    [InlineData("play", "plays")]
    [InlineData("watch", "watches")]
    [InlineData("be", "is")]
    [InlineData("undergo", "undergoes")]
    public void ThirdPerson_IsMade(string verb, string expected) => Assert.Equal(expected, Conjugation.ThirdPerson(verb));

    [Theory]
    [InlineData("commenced", "commence")]
    [InlineData("hoping", "hope")]
    [InlineData("stopped", "stop")]
    [InlineData("occurring", "occur")]
    [InlineData("unveiled", "unveil")]
    [InlineData("held", "hold")]
    [InlineData("carried", "carry")]
    [InlineData("visiting", "visit")]
    [InlineData("released", "release")]
    [InlineData("signed", "sign")]
    public void Words_KnowTheirVerb(string form, string lemma) => Assert.Equal(lemma, EnglishWords.Instance.Lookup(form).Lemma);
}
