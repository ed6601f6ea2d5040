namespace Chronology.Resolution.Publication;

/// <summary>How much an expression can be trusted to bound the publication day, strongest first.</summary>
internal enum BoundStrength
{
    /// <summary>A day without a year in the dateline: the publication day itself.</summary>
    Dateline,

    /// <summary>The first of many comments: they begin when an article appears.</summary>
    FirstComment,

    /// <summary>A whole date of something that has happened.</summary>
    PastFullDate,

    /// <summary>The lead gives its weekday a whole date: news of that day, published within the week.</summary>
    LeadDay,

    /// <summary>A relative expression beside the name of what it stands for: "last month" beside "in October".</summary>
    RelativeBesideNamed,

    /// <summary>The clock time of a comment or a page: nothing is commented on before it is published.</summary>
    Stamp,

    /// <summary>A day without a year of something that has happened.</summary>
    PastDayWithoutYear,

    /// <summary>A whole year or more in which something happened.</summary>
    PastYear,

    /// <summary>A month without a year of something that has happened.</summary>
    PastMonthWithoutYear,

    /// <summary>A whole date, or a day without a year, of something still planned.</summary>
    Planned,

    /// <summary>A whole day whose tense is not clear.</summary>
    UnclearFullDate,

    /// <summary>The documents of the run that are nearest in words are from around then.</summary>
    Neighbours,
}
