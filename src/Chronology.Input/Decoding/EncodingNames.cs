using System.Text;

namespace Chronology.Input.Decoding;

/// <summary>Finds an encoding by the name that a file declares.</summary>
internal static class EncodingNames
{
    /// <summary>Null when the name is unknown. Latin-1 and ASCII mean windows-1252, as the WHATWG Encoding Standard has it.</summary>
    public static Encoding? Find(string? name)
    {
        var plain = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        return plain switch
        {
            null or "" => null,
            // A page that could be scanned for its declaration byte by byte is not in UTF-16, whatever it declares.
            "utf8" or "utf-8" or "unicode-1-1-utf-8" => Encoding.UTF8,
            _ when plain.StartsWith("utf-16", StringComparison.Ordinal) || plain.StartsWith("utf-32", StringComparison.Ordinal) => Encoding.UTF8,
            "utf-7" or "x-user-defined" or "replacement" => null,
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "cp1252" or "cp819" => ByName("windows-1252"),
            "iso-8859-9" or "latin5" => ByName("windows-1254"),
            "x-sjis" or "sjis" or "shift-jis" => ByName("shift_jis"),
            "gbk" or "gb_2312-80" => ByName("gb18030"),
            _ => ByName(plain),
        };
    }

    private static Encoding? ByName(string name)
    {
        // Asked for directly instead of registered: a registration would change the process for everyone.
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } found)
        {
            return found;
        }
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
