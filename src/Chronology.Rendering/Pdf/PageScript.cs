using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Chronology.Rendering.Pdf;

/// <summary>What the debugger, which may although scripts are off, runs in a loaded document before it is printed.</summary>
/// <remarks>
/// Fonts load when the first letter needs them; printing before that would print another face. Then the body is laid out afresh:
/// text that arrived in two pieces was shaped in two pieces, and where the pieces meet depends on how busy the machine is.
/// At last each letter beyond Latin is drawn and held against one that is not assigned, so that no font has it: the same picture is the same empty box.
/// </remarks>
internal static class PageScript
{
    public const string Text = """
        Promise.all([...document.fonts].map(f => f.load())).then(() => document.fonts.ready).then(() => {
          const body = document.body, shown = body.style.display;
          body.style.display = 'none';
          body.offsetHeight;
          body.style.display = shown;
          body.offsetHeight;

          const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          brush.font = '20px ' + getComputedStyle(body).fontFamily;
          const draw = letter => {
            brush.clearRect(0, 0, 48, 40);
            brush.fillText(letter, 8, 28);
            return brush.getImageData(0, 0, 48, 40).data.join();
          };
          const box = draw('\u0378');
          return [...new Set(body.textContent)]
            .filter(letter => letter > '\u024f' && letter !== '\ufffd' && !/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}]/u.test(letter) && draw(letter) === box)
            .map(letter => letter.codePointAt(0));
        })
        """;

    /// <summary>The letters that stand as boxes, in the order of their numbers.</summary>
    /// <param name="evaluated">The debugger's answer.</param>
    public static ImmutableArray<Rune> UnprintableIn(JsonElement evaluated) =>
        evaluated.GetProperty("result").TryGetProperty("value", out var letters) && letters.ValueKind == JsonValueKind.Array
            ? [.. letters.EnumerateArray().Select(l => l.GetInt32()).Where(Rune.IsValid).Order().Select(l => new Rune(l))]
            : [];
}
