using System.Collections.Immutable;

namespace Chronology.Benchmarks.Pdf;

/// <summary>Invented people, places and sentences of one language; in a sentence {0} and {1} are people, {2} is a place.</summary>
internal sealed record Tongue(string Code, ImmutableArray<string> People, ImmutableArray<string> Places, ImmutableArray<string> Headlines, ImmutableArray<string> Sentences)
{
    /// <summary>In six scripts besides Latin; the first is told most.</summary>
    public static ImmutableArray<Tongue> All { get; } =
    [
        new("en", ["Mara Quist", "Jon Ødegård", "Iver Holt", "Agnieszka Żyła"], ["Lindholm", "Varby", "Łomża"],
            ["{0} and {1} sign the harbour protocol", "{0} opens the inquiry at {2}", "{1} calls the survey of the quay incomplete"],
            [
                "{0} and {1} signed the protocol on the use of the outer harbour at {2}, after a week of talks that both sides called difficult.",
                "At {2}, {0} opened the inquiry into the loss of the ferry and asked {1} for the log of the last crossing.",
                "{1} called the survey of the old quay incomplete: “three of the eleven piers were never measured”, the letter says.",
                "The board heard {0} for two hours and put off its decision.",
            ]),
        new("ru", ["Пётр Крестовский", "Анна Щукина", "Юрий Ёлкин"], ["Нижний Двор", "Ольховка"],
            ["{0} подписывает протокол о гавани", "{1} открывает слушания в городе {2}"],
            ["{0} и {1} подписали протокол о совместном пользовании внешней гаванью в городе {2}.", "На слушаниях {1} попросил показать судовой журнал последнего рейса."]),
        new("el", ["Ελένη Παππά", "Νίκος Ράλλης"], ["Καλή Ακτή", "Παλιό Λιμάνι"],
            ["Η {0} υπογράφει το πρωτόκολλο", "Ο {1} ανοίγει την έρευνα στο {2}"],
            ["Η {0} και ο {1} υπέγραψαν το πρωτόκολλο για το εξωτερικό λιμάνι στο {2}.", "Η έκθεση για την παλιά προβλήτα κρίθηκε ελλιπής."]),
        new("ar", ["ليلى حداد", "سامي النجار"], ["المرفأ القديم", "عين الزيتون"],
            ["{0} توقع اتفاق الميناء", "{1} يفتح التحقيق في {2}"],
            ["وقعت {0} مع {1} اتفاق استعمال الميناء الخارجي في {2} بعد أسبوع من المحادثات.", "طلب {1} سجل الرحلة الأخيرة رقم 17 وقال إن المسح غير كامل."]),
        new("he", ["יעל כהן", "אורי שלו"], ["נמל ישן", "כפר ארזים"],
            ["{0} חותמת על הסכם הנמל", "{1} פותח את החקירה ב{2}"],
            ["{0} ו{1} חתמו על ההסכם לשימוש בנמל החיצון ב{2} אחרי שבוע של שיחות.", "{1} ביקש את יומן ההפלגה האחרונה, מספר 17."]),
        new("hi", ["मीरा शर्मा", "अर्जुन त्रिपाठी"], ["पुराना घाट", "क्षिप्रानगर"],
            ["{0} ने बंदरगाह समझौते पर हस्ताक्षर किए", "{1} ने {2} में जाँच शुरू की"],
            ["{0} और {1} ने {2} में बाहरी बंदरगाह के उपयोग के समझौते पर हस्ताक्षर किए।", "{1} ने अंतिम यात्रा का लॉग माँगा और सर्वेक्षण को अधूरा बताया।"]),
        new("ja", ["山田花子", "佐々木健"], ["旧港町", "東浜"],
            ["{0}、港の議定書に署名", "{1}、{2}で調査を開始"],
            ["{0}と{1}は{2}で外港の利用に関する議定書に署名した。", "{1}は最後の航海の日誌を求め、測量は不完全だと述べた。"]),
    ];
}
