using Chronology.Resolution;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Cli;

/// <summary>How <c>tag</c> reads and writes.</summary>
/// <param name="Genre">How relative dates are anchored; null lets each document's own dates tell.</param>
/// <param name="Language">BCP 47; which language's rules read the texts that name none.</param>
/// <param name="IsTimeMl">When true a TimeML document is written for each text, else a JSON line for each expression.</param>
public sealed record TagOptions(DocumentGenre? Genre = null, string Language = "en", bool IsTimeMl = false)
{
    public CalendarConventions Conventions { get; init; } = CalendarConventions.Default;

    /// <summary>The zone of clock times that name none, or one that several places share; null: they stay without.</summary>
    public DateTimeZone? TimeZone { get; init; }

    /// <summary>A tagger from the user's own rules; null: the built-in rules of each text's language.</summary>
    public TemporalTagger? Tagger { get; init; }
}
