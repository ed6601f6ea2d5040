using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>Tells a plural subject whose noun does not stand right before the verb, or whose plural only a name's ending shows.</summary>
internal readonly struct PluralSubject(string text, GrammarWord[] words, int index, WordNeighbours around)
{
    private const int Ahead = 30;

    /// <summary>"Rovers host Ashby", "Rovers travel to Ashby": a name in the plural opens the sentence, and another name or a preposition follows.</summary>
    public bool IsTeam(GrammarWord name) => index == 1 && name is { Part: ProperNoun, Unit: >= 0 } && words.Length > 2 && (words[2].Part == ProperNoun || around.Next().Can(WordClasses.Preposition) || IsTo(words[2]))
        && WordReader.Lookup(text, Math.Max(name.Start, text.LastIndexOf(' ', name.End - 1) + 1), name.End) is { IsPlural: true };

    private bool IsTo(GrammarWord word) => word.End - word.Start == 2 && text.AsSpan(word.Start, 2) is "to";

    /// <summary>"Lawyers for the activist Paul Otieno say": many act for the one named last.</summary>
    public bool IsOwned()
    {
        var i = index - 1;
        while (i > 0 && i > index - 6 && words[i].Part is ProperNoun or Noun or Adjective or Determiner or Adjunct)
        {
            i--;
        }

        if (i > 1 && words[i].Part == Preposition && words[i - 1] is { Part: Verb } participle && (participle.Form & VerbForm.Participle) != 0 | (participle.Entry.Forms & VerbForm.Participle) != 0 && words[i - 2].IsPlural)
        {
            // "Papers obtained by the Tribune show"
            return true;
        }

        return (words[index - 1] is { Part: ProperNoun, Unit: >= 0 } || IsBeforeDay()) && i > 0 && words[i].Part == Preposition && words[i - 1].Part == Noun && words[i - 1].IsPlural;
    }

    /// <summary>"Applications for the grant close on 5 May": the day is the verb's where no other verb comes.</summary>
    public bool IsBeforeDay()
    {
        if (index + 2 >= words.Length || !around.Next().Can(WordClasses.Preposition) || words[index + 2].Part != Adjunct)
        {
            return false;
        }

        for (var i = index + 3; i < words.Length && i < index + Ahead && words[i].Part != Punctuation; i++)
        {
            if (words[i].Entry.Can(WordClasses.Auxiliary | WordClasses.Modal) || ((words[i].Entry.Forms & VerbForm.Past) != 0 && words[i].Entry.Can(WordClasses.VerbFirst)))
            {
                return false;
            }
        }

        return true;
    }
}
