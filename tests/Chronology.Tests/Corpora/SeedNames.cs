using System.Text.RegularExpressions;

namespace Chronology.Tests.Corpora;

/// <summary>Replaces the people, places and organisations of the seed articles by others of the same kinds, the same everywhere.</summary>
/// <remarks>Holidays, months and what a page's furniture names stay. One pass over whole words, the longest name first, so that nothing is replaced twice.</remarks>
internal static class SeedNames
{
    private static readonly Dictionary<string, string> Table = new(StringComparer.Ordinal)
    {
        // People.
        ["Vladimir Putin"] = "Armand Delacroix",
        ["Putin"] = "Delacroix",
        ["Benjamin Netanyahu"] = "Haruki Tanabe",
        ["Netanyahu"] = "Tanabe",
        ["Donald Trump"] = "Walter Hensley",
        ["Trump"] = "Hensley",
        ["Obama"] = "Whitcombe",
        ["Bashar al-Assad"] = "Tomas al-Quiroga",
        ["Sergei Ryabkov"] = "Olivier Marchand",
        ["Ryabkov"] = "Marchand",

        // States, their people, and the capitals that stand for them.
        ["Russia"] = "France",
        ["Russian"] = "French",
        ["Moscow"] = "Paris",
        ["MOSCOW"] = "PARIS",
        ["Kremlin"] = "Elysee",
        ["Israel"] = "Japan",
        ["Israeli"] = "Japanese",
        ["Jerusalem"] = "Tokyo",
        ["Tel Aviv"] = "Osaka",
        ["Iran"] = "Brazil",
        ["Iranian"] = "Brazilian",
        ["Tehran"] = "Brasilia",
        ["Syria"] = "Peru",
        ["Syrian"] = "Peruvian",
        ["Ukraine"] = "Bolivia",
        ["India"] = "Canada",
        ["Egypt"] = "Morocco",
        ["Turkey"] = "Chile",
        ["Lebanon"] = "Laos",
        ["Berlin"] = "Madrid",
        ["United States"] = "United Kingdom",
        ["U.S."] = "U.K.",
        ["US"] = "UK",
        ["American"] = "British",
        ["Americans"] = "Britons",

        // Other places.
        ["Gaza"] = "Zamboanga",
        ["Palestine"] = "Mindanao",
        ["Palestinian"] = "Mindanaoan",
        ["Palestinians"] = "Mindanaoans",
        ["Sharm el-Sheikh"] = "Fez el-Bali",
        ["Middle East"] = "Far East",
        ["Middle Eastern"] = "Far Eastern",

        // Organisations.
        ["Hamas"] = "Sulu Front",
        ["Hezbollah"] = "Pathet Vong",
        ["United Nations"] = "World Trade Organization",
        ["UN"] = "WTO",
        ["Kan"] = "Corvo",
        ["KAN"] = "CORVO",
        ["TASS"] = "HAVAS",
        ["Reuters"] = "Bloomberg",
        ["SCM"] = "NRT",
    };

    private static readonly Regex AnyName = new(
        @"(?<!\w)(?:" + string.Join('|', Table.Keys.OrderByDescending(static name => name.Length).Select(Regex.Escape)) + @")(?!\w)",
        RegexOptions.CultureInvariant);

    public static IReadOnlyCollection<string> Replaced => Table.Keys;

    public static string Replace(string text) => AnyName.Replace(text, static match => Table[match.Value]);
}
