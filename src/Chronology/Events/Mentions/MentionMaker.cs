using Chronology.Resolution;
using Chronology.Text;

namespace Chronology.Events.Mentions;

/// <summary>Puts a mention together from its date, its word, its line and those who take part.</summary>
/// <param name="isAlone">The sentence tells of one event only, so all its figures are the event's.</param>
internal sealed class MentionMaker(SentenceReading reading, bool isAlone)
{
    /// <param name="isInside">Whether a word belongs to what is told, by its index.</param>
    public EventMention Make(ExpressionResolution when, EventTrigger trigger, Modality modality, string headline, ParticipantReader people, Predicate<int> isInside)
    {
        var sentence = reading.Sentence;
        return new EventMention(reading.Document.Source.Id, reading.Index, sentence.Span, when.Expression.Span, when, trigger.Class, trigger.Lemma, modality, headline)
        {
            Participants = people.Participants,
            Places = people.Places,
            Context = people.Context(),
            Topic = TopicReader.Of(reading, trigger.Class, isInside),
            IsTeaser = sentence.Kind == SentenceKind.Teaser,
            Attribution = AttributionReader.Of(reading),
            Figures = FigureReader.Of(reading, isAlone ? static _ => true : isInside),
        };
    }
}
