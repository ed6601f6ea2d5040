using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>How far away a day counts as, which is farther on the side that the tense does not look to.</summary>
internal static class TenseWeight
{
    /// <param name="ahead">Days from the anchor on; negative for what lies behind it.</param>
    /// <param name="against">How many times farther a day is on the other side of its tense.</param>
    /// <param name="untold">How many times farther a day ahead is where no tense tells: news without a word about the future looks back.</param>
    public static double Of(double ahead, VerbTense tense, double against, double untold) => tense switch
    {
        VerbTense.Past => ahead > 0 ? ahead * against : -ahead,
        VerbTense.Future => ahead < 0 ? -ahead * against : ahead,
        _ => ahead > 0 ? ahead * untold : -ahead,
    };
}
