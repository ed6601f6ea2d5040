namespace Chronology.Resolution.Publication;

/// <summary>How much an expression can be trusted to bound the publication day, strongest first.</summary>
internal enum BoundStrength
{
    /// <summary>A day without a year in the dateline: the publication day itself.</summary>
    Dateline,

    /// <summary>A whole date of something that has happened.</summary>
    PastFullDate,

    /// <summary>The lead gives its weekday a whole date: news of that day, published within the week.</summary>
    LeadDay,

    /// <summary>A relative expression beside the name of what it stands for: "last month" beside "in October".</summary>
    RelativeBesideNamed,

    /// <summary>A day without a year of something that has happened.</summary>
    PastDayWithoutYear,

    /// <summary>A month without a year of something that has happened.</summary>
    PastMonthWithoutYear,

    /// <summary>A whole date, or a day without a year, of something still planned.</summary>
    Planned,

    /// <summary>A whole year, or a whole date whose tense is not clear: "by 2030" looks like "in 2015".</summary>
    UnclearFullDate,
}
