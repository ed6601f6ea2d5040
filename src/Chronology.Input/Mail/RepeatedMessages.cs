using System.Globalization;
using System.Text;
using Chronology.Text;

namespace Chronology.Input.Mail;

/// <summary>Leaves out quoted messages that say again what another document of the run says: a thread quotes its first message in every answer, and it is one source.</summary>
public static class RepeatedMessages
{
    /// <summary>Fewer letters than these ("Thanks, agreed.") are sent again and again: only those of one day are one message.</summary>
    private const int FewLetters = 40;

    /// <param name="results">What was read, in the order of the run.</param>
    /// <returns>All documents of their own, and of those inside them the first that says something.</returns>
    public static IEnumerable<SourceDocument> LeaveOut(IReadOnlyList<ReadResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var hasInner = results.Any(static result => result.Documents.Length > 1);
        var said = hasInner ? results.Where(static result => result.Document is not null).Select(static result => Words(result.Document!)).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var result in results)
        {
            for (var i = 0; i < result.Documents.Length; i++)
            {
                if (i == 0 || said.Add(Words(result.Documents[i])))
                {
                    yield return result.Documents[i];
                }
            }
        }
    }

    /// <summary>The letters and figures of a message's own words, which are the same however a program breaks its lines.</summary>
    private static string Words(SourceDocument document)
    {
        var words = new StringBuilder();
        var at = 0;
        foreach (var foreign in document.MarkedFurniture.Add(new TextSpan(document.Text.Length, document.Text.Length)))
        {
            foreach (var c in document.Text.AsSpan(at, Math.Max(0, foreign.Start - at)))
            {
                if (char.IsLetterOrDigit(c))
                {
                    words.Append(char.ToLowerInvariant(c));
                }
            }

            at = Math.Max(at, foreign.End);
        }

        return words.Length < FewLetters && document.StatedDates is [var sent, ..]
            ? words.Append(sent.Day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)).ToString()
            : words.ToString();
    }
}
