namespace Chronology.Rendering;

/// <param name="Start">First possible day, ISO 8601 <c>uuuu-MM-dd</c>.</param>
/// <param name="End">Last possible day, inclusive.</param>
/// <param name="Precision">time, day, week, month, season, quarter, year, decade or century.</param>
/// <param name="Qualifier">Empty when there is no doubt; else words joined by a space: early, mid, late, approximate, uncertain, one-of.</param>
/// <param name="Display">For people: "a Saturday in November 2025".</param>
/// <param name="AsWritten">The source's words.</param>
public sealed record ReportDate(string Edtf, string Start, string End, string Precision, string Qualifier, string Timex3, string Display, string AsWritten);
