using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>Finds the people, organisations and places that a document names, and which names are one.</summary>
/// <remarks>It knows no names but countries, large cities and given names: the text's own capitals, titles and repetitions tell the rest.</remarks>
public static class NameFinder
{
    public static DocumentNames Find(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var candidates = new List<NameCandidate>();
        var titled = new List<int>();
        var isGerman = document.Source.Language.StartsWith("de", StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var sentence = document.Sentences[i];
            if (sentence.Kind is SentenceKind.Furniture or SentenceKind.Byline)
            {
                continue;
            }

            var view = new TokenView(document.Text, WithoutLabel(document, i), isGerman);
            if (TitleCase.Is(view))
            {
                titled.Add(i);
            }
            else
            {
                new NameScanner(view, i, candidates).Scan();
            }
        }

        HyphenPairs.Split(candidates);
        ScanTitles(document, titled, candidates);
        if (candidates.Count == 0)
        {
            return DocumentNames.Empty;
        }

        var table = new NameTable(candidates, DefinedTerms.Find(document.Text, candidates));
        var named = new List<(NameCandidate, EntityName?)>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            named.Add((candidates[i], table[i]?.Final));
        }

        return new DocumentNames(new PairResolver(document).Resolve(named)) { Offices = table.Offices() };
    }

    // "Q. Mr Cole, when did you leave?": the letter is no initial of his.
    private static ReadOnlySpan<Token> WithoutLabel(DocumentText document, int sentence)
    {
        var tokens = document.TokensOf(document.Sentences[sentence]);
        var end = SpeechLabel.EndAt(document, sentence);
        while (tokens.Length > 1 && tokens[0].Start < end)
        {
            tokens = tokens[1..];
        }

        return tokens;
    }

    private static void ScanTitles(DocumentText document, List<int> titled, List<NameCandidate> candidates)
    {
        if (titled.Count == 0)
        {
            return;
        }

        var known = HyphenPairs.KnownNames(candidates);
        foreach (var i in titled)
        {
            new TitleCaseScanner(new TokenView(document.Text, document.TokensOf(document.Sentences[i])), i, known, candidates).Scan();
        }

        // A stable order by place: titles were read after the body.
        var ordered = candidates.OrderBy(candidate => candidate.Span.Start).ToList();
        candidates.Clear();
        candidates.AddRange(ordered);
    }
}
