namespace Chronology.Text.Grammar;

/// <summary>The English word list: every form's possible parts of speech, read on first use.</summary>
/// <remarks>Thread-safe once made. Forms that are not listed are traced to a listed base by their suffix.</remarks>
public sealed class EnglishWords
{
    private static readonly Lazy<EnglishWords> Loaded = new(() => new EnglishWords());
    private readonly Dictionary<string, WordEntry> _entries = new(48000, StringComparer.Ordinal);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private EnglishWords()
    {
        AddOpenClasses(LexiconFile.ReadText("en/words.lexicon"));
        var grammar = LexiconFile.Load("en/grammar.lexicon");
        AddIrregular(grammar);
        AddClosed(grammar);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static EnglishWords Instance => Loaded.Value;

    /// <summary>What a form can be; <c>default</c> with an empty class when neither it nor its base is known.</summary>
    /// <param name="lower">The form in lower case, with a straight apostrophe.</param>
    public WordEntry Lookup(ReadOnlySpan<char> lower)
    {
        var known = _lookup.TryGetValue(lower, out var entry);
        if (known && (entry.Can(WordClasses.Closed) || lower.Length < 4))
        {
            return entry;
        }

        var derived = SuffixForms.Derive(lower, _lookup);
        return known ? Join(entry, derived) : derived;
    }

    private static WordEntry Join(WordEntry listed, WordEntry derived)
    {
        if (derived.Classes == WordClasses.None)
        {
            return listed;
        }

        var lemma = (derived.Forms & ~VerbForm.Base) != 0 && (listed.Forms & VerbForm.Base) == 0 ? derived.Lemma : listed.Lemma;
        return new WordEntry(listed.Classes | derived.Classes, listed.Forms | derived.Forms, lemma, listed.Can(WordClasses.Noun) ? listed.NounLemma : derived.NounLemma,
            listed.IsPlural || (derived.IsPlural && !(listed.Can(WordClasses.Noun) && IsOneThing(listed.NounLemma))));
    }

    // "politics", "series": a listed noun in -s that takes a singular verb, where "authorities" takes a plural one.
    private static bool IsOneThing(string noun) => noun.EndsWith("ics", StringComparison.Ordinal) || noun is "series" or "species" or "means" or "news" or "headquarters" or "works" or "barracks" or "crossroads" or "gas" or "bus" or "lens" or "canvas" or "atlas";

    private void AddOpenClasses(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            var classes = ClassesOf(line[..colon]);
            var forms = (classes & WordClasses.Verb) != 0 ? VerbForm.Base : VerbForm.None;
            var words = line[(colon + 1)..];
            foreach (var range in words.Split(' '))
            {
                if (!words[range].IsEmpty)
                {
                    var word = words[range].ToString();
                    _entries[word] = new WordEntry(classes, forms, word, word, false);
                }
            }
        }
    }

    private static WordClasses ClassesOf(ReadOnlySpan<char> letters)
    {
        var classes = WordClasses.None;
        foreach (var letter in letters)
        {
            classes |= letter switch
            {
                'n' => WordClasses.Noun,
                'v' => WordClasses.Verb | ((classes & WordClasses.Noun) == 0 ? WordClasses.VerbFirst : WordClasses.None),
                'a' => WordClasses.Adjective | (classes == WordClasses.None ? WordClasses.AdjectiveFirst : WordClasses.None),
                _ => WordClasses.Adverb,
            };
        }

        return classes;
    }

    private void AddIrregular(LexiconFile grammar)
    {
        foreach (var forms in grammar["irregular"])
        {
            var parts = forms.Split('/');
            AddForm(parts[1], parts[0], VerbForm.Past);
            AddForm(parts[2], parts[0], VerbForm.Participle);
        }

        foreach (var forms in grammar["plural"])
        {
            var parts = forms.Split('/');
            var known = _entries.GetValueOrDefault(parts[0]);
            _entries[parts[0]] = new WordEntry(known.Classes | WordClasses.Noun, known.Forms, known.Lemma ?? parts[1], parts[1], true);
        }

        foreach (var word in grammar["noun"])
        {
            var known = _entries.GetValueOrDefault(word);
            _entries[word] = new WordEntry(WordClasses.Noun, VerbForm.None, word, known.NounLemma ?? word, known.IsPlural || word.EndsWith('s'));
        }
    }

    private void AddForm(string form, string lemma, VerbForm verbForm)
    {
        var known = _entries.GetValueOrDefault(form);
        var first = form == lemma || known.Can(WordClasses.Noun) ? WordClasses.None : WordClasses.VerbFirst;
        if (verbForm != VerbForm.Base && form != lemma)
        {
            first = WordClasses.VerbFirst;
        }

        // "found", "bore", "saw": the past of a common verb is far more frequent than the rare base that looks the same.
        var keepsBase = form == lemma || form is "lay" or "fell" or "found" or "bound" or "wound" or "ground";
        var forms = (keepsBase ? known.Forms : known.Forms & ~VerbForm.Base) | verbForm;
        _entries[form] = new WordEntry((known.Classes & ~WordClasses.AdjectiveFirst) | WordClasses.Verb | first, forms, lemma, known.NounLemma ?? form, known.IsPlural);
    }

    private void AddClosed(LexiconFile grammar)
    {
        AddSection(grammar, "number", WordClasses.Number);
        AddSection(grammar, "adverb", WordClasses.Adverb, replaces: false);
        AddSection(grammar, "adjective", WordClasses.Adjective | WordClasses.AdjectiveFirst, replaces: false);
        AddSection(grammar, "determiner", WordClasses.Determiner);
        AddSection(grammar, "pronoun", WordClasses.Pronoun);
        AddSection(grammar, "possessive", WordClasses.Possessive);
        AddSection(grammar, "preposition", WordClasses.Preposition);
        AddSection(grammar, "coordinator", WordClasses.Coordinator);
        AddSection(grammar, "subordinator", WordClasses.Subordinator);
        AddSection(grammar, "relative", WordClasses.Relative);
        AddSection(grammar, "modal", WordClasses.Modal);
        AddSection(grammar, "negation", WordClasses.Negation);
        foreach (var group in grammar["auxiliary"])
        {
            var forms = group.Split('/');
            for (var i = 0; i < forms.Length; i++)
            {
                _entries[forms[i]] = new WordEntry(WordClasses.Auxiliary, AuxiliaryForm(forms[i], i), forms[0], forms[0], false);
            }
        }
    }

    private static VerbForm AuxiliaryForm(string form, int index) => form switch
    {
        "was" or "were" or "did" => VerbForm.Past,
        "had" => VerbForm.Past | VerbForm.Participle,
        "been" => VerbForm.Participle,
        "being" or "having" => VerbForm.Gerund,
        _ => index == 0 ? VerbForm.Base : VerbForm.Present,
    };

    // A closed word keeps its other closed classes ("that", "after"), and an open one only where it is not replaced.
    private void AddSection(LexiconFile grammar, string section, WordClasses classes, bool replaces = true)
    {
        foreach (var word in grammar[section])
        {
            var known = _entries.GetValueOrDefault(word);
            var isOnlyAdverb = section == "adverb" && word is not ("home" or "back" or "well" or "first" or "last" or "down" or "long" or "like" or "far" or "abroad");
            known = isOnlyAdverb ? known with { Classes = known.Classes & ~(WordClasses.Noun | WordClasses.Verb | WordClasses.VerbFirst | WordClasses.AdjectiveFirst) } : known;
            var kept = replaces ? known.Classes & (WordClasses.Closed | WordClasses.Adverb) : known.Classes;
            _entries[word] = new WordEntry(kept | classes, replaces ? VerbForm.None : known.Forms, known.Lemma ?? word, known.NounLemma ?? word, known.IsPlural);
        }
    }
}
