using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>Tells a line whose every word has a capital, "Leaders To Meet In Cairo", or is all capitals.</summary>
internal static class TitleCase
{
    public static bool Is(in TokenView view)
    {
        var common = 0;
        var lower = 0;
        var capital = 0;
        for (var i = 0; i < view.Count; i++)
        {
            if (!view.IsWord(i))
            {
                continue;
            }

            if (!view.IsCapital(i))
            {
                // "el", "of", "the" stay small in a title; a longer word that is no function word does not.
                var entry = view.Entry(i);
                var isSmall = entry.Can(WordClasses.Closed) ? !entry.Can(WordClasses.Auxiliary | WordClasses.Modal) : (view.Role(i) & WordRole.Particle) != 0;
                if (!isSmall)
                {
                    return false;
                }

                lower++;
                continue;
            }

            capital++;
            common += i > 0 && view.Of(i).Length > 1 && IsCommon(view, i) ? 1 : 0;
        }

        return common >= 2 && capital > lower;
    }

    private static bool IsCommon(in TokenView view, int i) => view.Entry(i).Classes != WordClasses.None
        && (view.Role(i) & (WordRole.Given | WordRole.Title | WordRole.TitleModifier | WordRole.NotAName | WordRole.Organization | WordRole.Place)) == 0;
}
