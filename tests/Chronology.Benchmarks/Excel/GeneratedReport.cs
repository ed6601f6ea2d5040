using System.Collections.Immutable;
using System.Globalization;
using Chronology.Rendering;

namespace Chronology.Benchmarks.Excel;

/// <summary>Invented chronologies of any length: six scripts, every kind of date, one to four sources an event.</summary>
internal static class GeneratedReport
{
    private static readonly Story[] Stories =
    [
        new("Iver Holt", "Harbour Board", "Lindholm", "{0} signs the lease of quay {1}", "After three days of talks {0} signed the lease of quay {1}; the board, which had asked for a longer term, agreed the same evening and published the text."),
        new("Пётр Крестовский", "Порт «Северный»", "Санкт-Петербург", "{0} подписал договор № {1}", "После трёх дней переговоров {0} подписал договор № {1}, и портовое управление в тот же вечер опубликовало его текст."),
        new("Ελένη Παππά", "Ένωση Λιμένων", "Αθήνα", "Η {0} υπέγραψε τη σύμβαση {1}", "Ύστερα από τριήμερες συνομιλίες η {0} υπέγραψε τη σύμβαση {1}, και το συμβούλιο δημοσίευσε το κείμενο το ίδιο βράδυ."),
        new("ليلى حداد", "هيئة الميناء", "حيفا", "وقّعت {0} العقد رقم {1}", "بعد محادثات استمرت ثلاثة أيام وقّعت {0} العقد رقم {1}، ونشر المجلس النص في المساء نفسه."),
        new("יעל כהן", "רשות הנמל", "ירושלים", "{0} חתמה על חוזה {1}", "אחרי שלושה ימים של שיחות חתמה {0} על חוזה {1}, והמועצה פרסמה את הנוסח באותו ערב."),
        new("मीरा शर्मा", "बंदरगाह मंडल", "दिल्ली", "{0} ने अनुबंध {1} पर हस्ताक्षर किए", "तीन दिन की बातचीत के बाद {0} ने अनुबंध {1} पर हस्ताक्षर किए और मंडल ने उसी शाम पाठ प्रकाशित किया।"),
        new("山田花子", "港湾局", "東京", "{0}が第{1}号契約に署名", "三日間の協議の末、{0}は第{1}号契約に署名し、港湾局は同じ日の夕方に全文を公表した。"),
    ];

    public static ReportModel Make(int count)
    {
        ImmutableArray<ReportDocument> documents =
        [
            .. Enumerable.Range(0, Math.Max(1, count / 20)).Select(i => new ReportDocument(
                "log/" + Text(i), $"in/log/{Text(i)}.txt", $"Log book {Text(i)}", "en", i.ToString("x64", CultureInfo.InvariantCulture), new ReportPublished("2025-10-06", "byline", "October 6, 2025", 1))),
        ];
        return new ReportModel(ReportModel.SchemaName, $"{Text(count)} invented events", documents, [.. Enumerable.Range(0, count).Select(i => Event(i, documents))], []);
    }

    private static ReportEvent Event(int i, ImmutableArray<ReportDocument> documents)
    {
        var story = Stories[i % Stories.Length];
        var name = story.Person + " " + (char)('A' + (i / 7 % 26));
        var headline = string.Format(CultureInfo.InvariantCulture, story.Headline, name, i);
        var text = string.Format(CultureInfo.InvariantCulture, story.Text, name, i);
        var date = Date(i);
        ImmutableArray<string> flags = i % 9 == 0 ? ["sources-differ"] : i % 5 == 2 ? ["year-implied"] : [];
        var decision = new ReportDecision("month-day", "2025-10-06", "byline", [$"\"{date.AsWritten}\" is counted from the day of publication.", "The year is implied."],
            i % 9 == 0 ? [new ReportAlternative("2025-10-07", "another source says the day after")] : [], 0.5 + (i % 50 / 100.0), flags);
        var sources = Enumerable.Range(0, 1 + (i % 4)).Select(k => new ReportSource(documents[(i + (k * 13)) % documents.Length].Id, text, 100 * k, (100 * k) + text.Length, date.AsWritten, 100 * k, (100 * k) + 3));
        return new ReportEvent($"e-{i:x8}", i % 40 == 7 ? "rejected" : "proposed", i % 6 == 5 ? "planned" : "happened", headline, text, date, decision, [.. sources], [name], [story.Board], [story.Place], [])
        {
            Importance = i % 100 / 100.0,
        };
    }

    private static ReportDate Date(int i)
    {
        var day = new DateOnly(1850, 1, 1).AddDays(i % 60000);
        var month = new DateOnly(day.Year, day.Month, 1);
        var (edtf, start, end, precision, qualifier) = (i % 5) switch
        {
            0 or 1 => (Iso(day), day, day, "day", ""),
            2 => (Iso(day)[..7], month, month.AddMonths(1).AddDays(-1), "month", ""),
            3 => (Iso(day)[..4] + "~", new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31), "year", "approximate"),
            _ => ($"[{Iso(day)},{Iso(day.AddDays(7))}]", day, day.AddDays(7), "day", "one-of"),
        };
        return new ReportDate(edtf, Iso(start), Iso(end), precision, qualifier, edtf, edtf, day.ToString("MMMM d", CultureInfo.InvariantCulture));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Story(string Person, string Board, string Place, string Headline, string Text);
}
