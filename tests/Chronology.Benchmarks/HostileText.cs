namespace Chronology.Benchmarks;

/// <summary>A text made to be hard: one piece again and again.</summary>
/// <param name="Name">What the table calls it.</param>
internal sealed record HostileText(string Name, string Piece)
{
    public static IReadOnlyList<HostileText> All { get; } =
    [
        new("the the the", "the "),
        new("digits, one run", "1"),
        new("numbers of four digits", "1234 "),
        new("one endless word", "x"),
        new("last last last", "last "),
        new("a weekday name, all expressions", "Monday "),
        new("and Monday and Monday", "and Monday "),
        new("May 5, May 5, all expressions", "May 5, "),
        new("three days ago, all expressions", "three days ago, "),
        new("from 1 to 2 and", "from 1 to 2 and "),
        new("in the year of the", "in the year of the "),
        new("of the of the", "of the "),
        new("two hundred and", "two hundred and "),
        new("quotes", "\"'"),
        new("brackets", "((("),
        new("1/1/1/1/1", "1/"),
        new("12:12:12:", "12:"),
        new("1-1-1-1", "1-"),
        new("......", "."),
        new("A. A. A.", "A. "),
        new("tiny sentences", "He came. "),
        new("tiny lines", "Go\n"),
        new("line ends only", "\n"),
        new("spaces only", " "),
        new("an address without end", "http://a/1/"),
        new("Chinese", "\u4eca\u5929\u4e0b\u96e8\uff0c"),
        new("combining marks", "e\u0301\u0300"),
        new("emoji", "\U0001F600"),
    ];

    public string OfLength(int characters) => string.Concat(Enumerable.Repeat(Piece, characters / Piece.Length));
}
