using System.Buffers;

namespace Chronology.Text;

/// <summary>What may stand before the date that opens an entry of a chronicle: bullets, dashes, brackets.</summary>
internal static class EntryMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*\\•·-–—#>[( \t");

    /// <summary>True when nothing else stands there, or nothing at all.</summary>
    public static bool AreAll(ReadOnlySpan<char> before) => before.IndexOfAnyExcept(Marks) < 0;
}
