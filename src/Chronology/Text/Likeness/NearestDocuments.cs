namespace Chronology.Text.Likeness;

/// <summary>Finds the documents of a run that are nearest to one of them in their words.</summary>
/// <remarks>Only a document's heaviest words are looked up, and no word that very many documents hold, so that the cost grows with the documents and not with their pairs.</remarks>
internal sealed class NearestDocuments
{
    /// <summary>How many of its words, the heaviest ones, a document is known by.</summary>
    private const int MostWords = 120;

    /// <summary>A word that more documents hold finds none of them.</summary>
    private const int MostHolders = 1000;

    private readonly WordWeights _weights = new();
    private readonly WordVector[] _vectors;
    private readonly Dictionary<int, List<(int Document, double Weight)>> _holders = [];

    /// <param name="documents">Analysed texts; furniture is not looked at.</param>
    public NearestDocuments(IReadOnlyList<DocumentText> documents)
    {
        var words = documents.Select(d => _weights.Learn(Prose(d))).ToList();
        _vectors = [.. words.Select(w => _weights.Heaviest(w, MostWords, MostHolders))];
        for (var i = 0; i < _vectors.Length; i++)
        {
            for (var k = 0; k < _vectors[i].Words.Length; k++)
            {
                if (!_holders.TryGetValue(_vectors[i].Words[k], out var holders))
                {
                    _holders.Add(_vectors[i].Words[k], holders = []);
                }

                holders.Add((i, _vectors[i].Weights[k]));
            }
        }
    }

    /// <param name="document">Index of the one that is asked about; it is not near itself.</param>
    /// <param name="among">Which documents may be named.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>The nearest first, of equals the earlier one; likeness is above 0 and at most 1.</returns>
    public IReadOnlyList<(int Document, double Likeness)> To(int document, Func<int, bool> among, int most)
    {
        var likeness = new double[_vectors.Length];
        var met = new List<int>();
        var vector = _vectors[document];
        for (var k = 0; k < vector.Words.Length; k++)
        {
            foreach (var (other, weight) in _holders[vector.Words[k]])
            {
                if (likeness[other] == 0)
                {
                    met.Add(other);
                }

                likeness[other] += vector.Weights[k] * weight;
            }
        }

        return [.. met.Where(i => i != document && among(i)).OrderByDescending(i => likeness[i]).ThenBy(static i => i).Take(most).Select(i => (i, likeness[i]))];
    }

    /// <returns>The words that two documents share, heaviest first, as they are written where they came first.</returns>
    public IReadOnlyList<string> Shared(int one, int other, int most)
    {
        var (a, b) = (_vectors[one], _vectors[other]);
        return [.. Enumerable.Range(0, a.Words.Length)
            .Select(i => (Word: a.Words[i], At: Array.BinarySearch(b.Words, a.Words[i]), Weight: a.Weights[i])).Where(static w => w.At >= 0)
            .OrderByDescending(w => w.Weight * b.Weights[w.At]).ThenBy(static w => w.Word).Take(most).Select(w => _weights.Written(w.Word))];
    }

    private static string Prose(DocumentText document) =>
        string.Join('\n', document.Sentences.Where(static s => s.Kind != SentenceKind.Furniture).Select(s => s.Span.Of(document.Text)));
}
