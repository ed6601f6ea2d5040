using System.Text;

namespace Chronology.Text;

/// <summary>Tells a text's language from its script and, in the Latin and Cyrillic scripts, from its commonest words.</summary>
/// <remarks>For texts whose format does not say. Small on purpose: a wrong guess costs more than "en", so it guesses only when the words are clear.</remarks>
public static class LanguageDetector
{
    private const int Sampled = 20_000;

    private const int FewestHits = 4;

    private const string Unsure = "en";

    private static readonly (string Language, string Words)[] CommonWords =
    [
        ("en", "the of and to in that is was for on with as by at from has have had are were which this be not but they his he it said will would after an"),
        ("de", "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"),
        ("fr", "le la les des et en un une du est que pour qui dans par plus pas au sur ne se ce il sont avec aux ses cette été son ont elle mais ou leur être après"),
        ("es", "el la los las de y en que del se por con un una para su al lo como más pero sus le ha este entre cuando muy sin sobre también hasta desde fue está"),
        ("it", "il di che la e un per del non sono della con una nel alla dei da le gli si al delle anche più come dal lo degli ha ma nella questo stato sulla dopo essere è"),
        ("nl", "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog door naar heeft ze wordt over tot hij worden deze werd"),
        ("pt", "o a os as de e em que do da um uma para com não por mais dos no na se ao foi como mas das tem seu sua ou ser quando muito há nos já está também pelo pela até"),
        ("sv", "och att det som en på är av för med den till inte om ett har var jag men så från vi kan när man de efter också vid mot ska hade sig under"),
        ("da", "og at det som en på er af for med den til ikke om et har var jeg men så fra vi kan når man de efter også ved mod skal havde sig under blev"),
        ("pl", "i w na z się do nie że jest o to jak za od po przez dla przy ale czy tym oraz był już tego które został także może są być"),
        ("tr", "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ancak değil ise var en ne her oldu"),
        ("ru", "и в не на что с он как это по но из у за от так же для был о к его все она до при бы или было они"),
        ("uk", "і в не на що з він як це та але до за від у для був про його все вона при або було вони й із також є"),
        ("bg", "и в на не се да за от е с че по са как като но към до той при ще беше което който може"),
    ];

    private static readonly Dictionary<string, int[]> LanguagesOfWord = CommonWords
        .SelectMany((entry, index) => entry.Words.Split(' ').Distinct(), (entry, word) => (word, Array.FindIndex(CommonWords, other => other.Language == entry.Language)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Item2).ToArray(), StringComparer.Ordinal);

    /// <summary>The language as a BCP 47 tag without a region; "en" when the text does not tell.</summary>
    public static string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.AsSpan(0, Math.Min(text.Length, Sampled));
        return ByScript(sample) ?? ByWords(sample);
    }

    /// <summary>The language of a script that only one of our languages is usually written in; null for Latin, Cyrillic and unclear text.</summary>
    private static string? ByScript(ReadOnlySpan<char> sample)
    {
        Span<int> counts = stackalloc int[Scripts.Length];
        var letters = 0;
        foreach (var character in sample)
        {
            if (!char.IsLetter(character))
            {
                continue;
            }
            letters++;
            for (var i = 0; i < Scripts.Length; i++)
            {
                counts[i] += character >= Scripts[i].First && character <= Scripts[i].Last ? 1 : 0;
            }
        }
        // Japanese mixes kana with Han: any fair share of kana decides before Han does.
        for (var i = 0; i < Scripts.Length; i++)
        {
            if (letters > 0 && counts[i] * 100 > letters * Scripts[i].Percent)
            {
                return Scripts[i].Language;
            }
        }
        return null;
    }

    private static readonly (string Language, char First, char Last, int Percent)[] Scripts =
    [
        ("ja", '\u3041', '\u30FF', 10), ("zh", '\u4E00', '\u9FFF', 50), ("ko", '\uAC00', '\uD7A3', 40), ("ar", '\u0600', '\u06FF', 50),
        ("he", '\u05D0', '\u05EA', 50), ("el", '\u0370', '\u03FF', 50), ("hi", '\u0900', '\u097F', 50), ("th", '\u0E00', '\u0E7F', 50),
        ("hy", '\u0531', '\u0587', 50), ("ka", '\u10A0', '\u10FF', 50),
    ];

    private static string ByWords(ReadOnlySpan<char> sample)
    {
        Span<int> hits = stackalloc int[CommonWords.Length];
        var lookup = LanguagesOfWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        for (var at = 0; at < sample.Length;)
        {
            var end = at;
            while (end < sample.Length && char.IsLetter(sample[end]))
            {
                end++;
            }
            var word = sample[at..end];
            if (word.Length is > 0 and <= 16 && lookup.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var languages))
            {
                foreach (var language in languages)
                {
                    hits[language]++;
                }
            }
            at = end + 1;
        }
        return Clearest(hits);
    }

    private static string Clearest(ReadOnlySpan<int> hits)
    {
        int best = 0, second = -1;
        for (var i = 1; i < hits.Length; i++)
        {
            if (hits[i] > hits[best])
            {
                (best, second) = (i, best);
            }
            else if (second < 0 || hits[i] > hits[second])
            {
                second = i;
            }
        }
        return hits[best] >= FewestHits && hits[best] * 10 >= hits[second] * 11 ? CommonWords[best].Language : Unsure;
    }
}
