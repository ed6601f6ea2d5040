using Chronology.Dates;
using Chronology.Resolution;
using NodaTime;

namespace Chronology.Benchmarks.Publication;

/// <summary>What the program says of one article's day, held against the truth.</summary>
internal sealed record Outcome(Article Article, PublicationDate? Found)
{
    public const int Unbounded = int.MaxValue;

    private bool IsBounded => Found is { Date: { IsStartOpen: false, EndKind: not EndKind.Open } };

    /// <summary>How many days are possible.</summary>
    public int Width => !IsBounded ? Unbounded : Found!.Date.IsOneOf ? Found.Date.OneOf.Length : Period.DaysBetween(Found.Date.First, Found.Date.Last) + 1;

    public bool IsExact => Width == 1 && Found!.Date.First == Article.Day;

    public bool IsSilentlyWrong => Width == 1 && !IsExact;

    public bool IsInside => Found is not { Date: var date } || Miss == 0 && (!date.IsOneOf || date.OneOf.Contains(Article.Day));

    /// <summary>Days between the truth and the nearest possible day.</summary>
    public int Miss => Found switch
    {
        null => 0,
        { Date: { IsStartOpen: false } date } when Article.Day < date.First => Period.DaysBetween(Article.Day, date.First),
        { Date: { EndKind: not EndKind.Open } date } when Article.Day > date.Last => Period.DaysBetween(date.Last, Article.Day),
        _ => 0,
    };

    public string Words => Found is null ? "nothing" : DateDisplay.Describe(Found.Date);

    public string Why => Found is null ? "" : string.Join("; ", Found.Steps.TakeLast(3));
}
