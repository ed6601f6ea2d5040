namespace Chronology.Text;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly WordIndex BeforeName = Set(
        "mr mrs ms dr prof gen lt col sgt capt cmdr maj adm sen rep gov pres rev hon messrs st mt ft vs no nos vol pp fig art sec ch cf e.g i.e ca approx herr fr bzw z.b d.h nr str abs");

    private static readonly WordIndex Months = Set(
        "jan feb mar apr jun jul aug sep sept oct nov dec jän mrz okt dez mon tue tues wed thu thur thurs fri sat sun");

    private static readonly WordIndex Closing = Set(
        "inc corp co ltd llc plc cos bros jr sr etc est dept univ assn ave blvd rd a.m p.m am pm b.c a.d usw");

    private static readonly WordIndex Starters = Set(
        "the a an in on at by it he she they we i you this that these those but and or so if when while after before as for from with there here what who his her its their our "
        + "however meanwhile moreover earlier later last next now today yesterday tomorrow since until during according some many most no not der die das ein eine im am er sie es wir");

    /// <summary>"Mr", "Gen", "No": a name or a number follows, never a new sentence.</summary>
    public static bool StandsBeforeName(ReadOnlySpan<char> word) => BeforeName.Find(word) >= 0;

    /// <summary>"Oct", "Inc": the sentence goes on unless the next word clearly starts one.</summary>
    public static bool MayEnd(ReadOnlySpan<char> word) => Months.Find(word) >= 0 || Closing.Find(word) >= 0;

    /// <summary>Words that, with a capital, start a sentence rather than go on with a name.</summary>
    public static bool IsStarter(ReadOnlySpan<char> word) => Starters.Find(word) >= 0;

    private static WordIndex Set(string words) => new(words.Split(' '));
}
