using Chronology.Text.Grammar;

namespace Chronology.Text;

/// <summary>What stands before the words of a hearing or an interview that is printed as questions and answers: "Q." or "A:".</summary>
internal static class SpeechLabel
{
    /// <summary>How many sentences away the other label of the two stands at most.</summary>
    private const int Farthest = 24;

    /// <summary>How many sentences back the label of a long answer still tells who speaks.</summary>
    private const int LongestSpeech = 48;

    private static readonly Lazy<LexiconFile> Words = new(static () => LexiconFile.Load("en/hearings.lexicon"));

    /// <summary>The label's end, as an offset; 0 where the sentence opens with none.</summary>
    public static int EndAt(DocumentText document, int sentence) => Of(document, sentence) is 'Q' or 'A' && HasOther(document, sentence) ? document.Sentences[sentence].Span.Start + Length(document, sentence) : 0;

    /// <summary>'Q' in a question, 'A' in an answer, '\0' where the text is no such exchange.</summary>
    public static char Under(DocumentText document, int sentence)
    {
        for (var i = sentence; i >= 0 && i > sentence - LongestSpeech; i--)
        {
            if (Of(document, i) is var label && label != '\0')
            {
                return HasOther(document, i) ? label : '\0';
            }
        }

        return '\0';
    }

    /// <summary>Whether the answer that follows a question is yes (true) or no (false); null where it is neither.</summary>
    public static bool? IsAffirmed(DocumentText document, int question)
    {
        var next = question + 1;
        if (Under(document, question) != 'Q' || next >= document.Sentences.Length || Of(document, next) != 'A')
        {
            return null;
        }

        var span = document.Sentences[next].Span;
        var answer = document.Text.AsSpan(span.Start + Length(document, next), span.Length - Length(document, next));
        return Opens(answer, Words.Value["no"]) ? false : Opens(answer, Words.Value["yes"]) ? true : null;
    }

    private static bool Opens(ReadOnlySpan<char> answer, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (answer.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (answer.Length == word.Length || answer[word.Length] is ',' or '.' or '!' or ';'))
            {
                return true;
            }
        }

        return false;
    }

    // "A. Costigan resigned" is a name, where nobody asks.
    private static bool HasOther(DocumentText document, int sentence)
    {
        var other = Of(document, sentence) == 'Q' ? 'A' : 'Q';
        for (var apart = 1; apart <= Farthest; apart++)
        {
            if (Of(document, sentence - apart) == other || Of(document, sentence + apart) == other)
            {
                return true;
            }
        }

        return false;
    }

    private static char Of(DocumentText document, int sentence)
    {
        if (sentence < 0 || sentence >= document.Sentences.Length || Length(document, sentence) == 0)
        {
            return '\0';
        }

        var start = document.Sentences[sentence].Span.Start;
        return start == 0 || document.Text[start - 1] is '\n' or '\r' or ' ' or '\t' or '*' ? document.Text[start] : '\0';
    }

    // With the space behind it.
    private static int Length(DocumentText document, int sentence)
    {
        var span = document.Sentences[sentence].Span;
        var text = document.Text.AsSpan(span.Start, span.Length);
        if (text.Length < 4 || text[0] is not ('Q' or 'A') || text[1] is not ('.' or ':'))
        {
            return 0;
        }

        var own = text[2..].TrimStart(" *");
        return own.Length < text.Length - 2 ? text.Length - own.Length : 0;
    }
}
