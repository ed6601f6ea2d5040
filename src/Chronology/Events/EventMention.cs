using System.Collections.Immutable;
using Chronology.Resolution;
using Chronology.Text;

namespace Chronology.Events;

/// <summary>One passage that tells of one event and says when it happened.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Quote">The clause or sentence, verbatim; <c>Quote.Of(text)</c> is what a reader is shown.</param>
/// <param name="Expression">Where the date's words stand.</param>
/// <param name="When">The date, how it was found, and what it rests on.</param>
/// <param name="TriggerClass">Words that tell of the same kind of thing share it: "communicate" for call, phone, spoke, conversation. Empty when no trigger was found.</param>
/// <param name="Trigger">The trigger's own lemma: "unveil".</param>
/// <param name="Headline">Short, grammatical, from the words of the source: "Putin and Netanyahu speak by phone".</param>
public sealed record EventMention(
    string Document, int Sentence, TextSpan Quote, TextSpan Expression, ExpressionResolution When,
    string TriggerClass, string Trigger, Modality Modality, string Headline)
{
    /// <summary>Everyone and everything that the clause names as taking part, in the order of the text.</summary>
    public ImmutableArray<EntityName> Participants { get; init; } = [];

    /// <summary>Further names in the sentence: context for merging, not participants.</summary>
    public ImmutableArray<EntityName> Context { get; init; } = [];

    /// <summary>Where it happened, as far as the clause says so: "in Sharm el-Sheikh".</summary>
    public ImmutableArray<EntityName> Places { get; init; } = [];

    /// <summary>Who says so ("according to the Kremlin", "the note said"), when the sentence tells; null otherwise.</summary>
    public EntityName? Attribution { get; init; }

    /// <summary>Content words of the clause as lemmas, sorted, without the date's own words.</summary>
    public ImmutableArray<string> Topic { get; init; } = [];

    /// <summary>Told as known background ("the 2015 accord"), not as news.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Read from a pointer to another article ("Also read: ...").</summary>
    public bool IsTeaser { get; init; }

    /// <summary>An entry of a chronicle inside the document ("April 22 - The ferry sinks."): somebody found it worth a line.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Told in the present of a verb that tells of no kind of event ("The pool reopens on 5 May"), or asked of the reader: an event only where it lies ahead of the writer.</summary>
    public bool IsTimetable { get; init; }

    /// <summary>What became of a plan: "moved", "cancelled"; empty when it holds.</summary>
    public string Fate { get; init; } = "";

    /// <summary>What the passage counts: "75 people".</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Set apart from others of its class by its words: "second" of "a second call"; empty otherwise.</summary>
    public string Ordinal { get; init; } = "";
}
